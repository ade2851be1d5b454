package nl.eenoverheid.dilemma;

/** Whether a choice was made. */
public enum DilemmaStatus {
    /** Nobody chose yet. */
    OPEN,
    /** A side was chosen. */
    GEKOZEN,
    /** It was left open on purpose. */
    OPEN_GELATEN
}
