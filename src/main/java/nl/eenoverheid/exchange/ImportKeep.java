package nl.eenoverheid.exchange;

/** What becomes of the good lines of a file that has bad ones too. */
public enum ImportKeep {
    /** The good lines are kept. */
    GOOD,
    /** All lines or none. */
    ALL
}
