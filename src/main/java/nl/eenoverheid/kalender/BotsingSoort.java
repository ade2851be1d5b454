package nl.eenoverheid.kalender;

/** Why steps do not go together, the heaviest first. */
public enum BotsingSoort {
    /** The last day by law passed, and nobody said that it was done. */
    WET_VOORBIJ,
    /** It is planned after the last day by law. */
    WET_GEPLAND_ERNA,
    /** The last day by law is near, and nobody said that it was done. */
    WET_NADERT,
    /** A council has less time for its zienswijze than the law asks. */
    TERMIJN_TE_KORT,
    /** A board adopts its budget before councils have to have spoken. */
    BESLUIT_TE_VROEG,
    /** A council must speak while it is in recess. */
    IN_RECES,
    /** A council does not meet between what it gets and when it must speak. */
    GEEN_VERGADERING,
    /** A kadernota is adopted before the frame of a joint arrangement is there. */
    KADERNOTA_TE_VROEG,
    /** What must come first is planned later. */
    VERKEERDE_VOLGORDE,
    /** Two wait for each other. */
    WACHT_OP_ELKAAR
}
