package nl.eenoverheid.privacy;

/** Whether a request still waits. */
public enum VerzoekStatus {
    OPEN,
    AFGEHANDELD
}
