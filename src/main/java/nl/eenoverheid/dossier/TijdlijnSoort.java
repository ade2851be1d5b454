package nl.eenoverheid.dossier;

/** What the timeline of a dossier can be narrowed to, in the order in which it is offered. */
public enum TijdlijnSoort {
    /** Phases and roles of the dossier itself, and the dossiers around it. */
    DOSSIER,
    /** What was heard outside. */
    SIGNAAL,
    /** What was read together. */
    DUIDING,
    /** What is fixed and what is open. */
    SPEELRUIMTE,
    /** Meetings. */
    VERGADERING,
    /** Calls and talks. */
    JOURNAAL,
    /** Documents. */
    STUK,
    /** What somebody has to do. */
    TAAK,
    /** Figures. */
    CIJFER,
    /** What it costs, and who pays. */
    GELD,
    /** Questions, and who decides. */
    KNOOP,
    /** What was weighed. */
    AFWEGING,
    /** What was decided. */
    BESLUIT,
    /** What was promised to a council, and motions. */
    TOEZEGGING,
    /** What people were told. */
    TERUGKOPPELING
}
