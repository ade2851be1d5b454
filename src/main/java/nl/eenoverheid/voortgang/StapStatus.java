package nl.eenoverheid.voortgang;

/** Whether a step still has to be done. */
public enum StapStatus {
    OPEN,
    KLAAR,
    /** It is not needed any more; it counts no longer. */
    VERVALLEN
}
