package nl.eenoverheid.stuk;

/** Whether a stuk still counts. */
public enum StukStatus {
    GELDIG,
    /** It counts no longer; it stays readable, with the reason. */
    INGETROKKEN
}
