package nl.eenoverheid.vergadering;

/** What came of a point. */
public enum Uitkomst {
    BESPROKEN,
    BESLOTEN,
    /** It comes back in the next meeting. */
    DOORGESCHOVEN,
    /** Somebody does something about it. */
    ACTIE
}
