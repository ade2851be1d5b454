package nl.eenoverheid.dossier.ui;

/** The sides of a dossier, of which its page shows one at a time: at most five parts each. */
public enum DossierTab {
    /** What it is about, what is fixed and open, who decides, who takes part. */
    KERN,
    /** What was heard outside and what is told back. */
    BUITEN,
    /** What it rests on: documents, figures, notes of talks. */
    STUKKEN,
    /** What is being done: tasks and meetings. */
    WERK,
    /** What it costs, and who pays. */
    GELD,
    /** What was decided. */
    BESLUITEN,
    /** What happened to it. */
    VERLOOP
}
