package nl.eenoverheid.peiling;

/** Whether people can still speak. */
public enum PeilingStatus {
    /** They can. */
    OPEN,
    /** It is over; what was said stays. */
    GESLOTEN
}
