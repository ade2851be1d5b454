package nl.eenoverheid.knoop;

/** Whether a question still has to be answered. */
public enum KnoopStatus {
    /** Nobody answered it yet. */
    OPEN,
    /** A besluit on it was adopted. */
    BESLIST,
    /** It needs no answer any more, with a reason. */
    INGETROKKEN;

    /** Whether this status can be followed by another. */
    public boolean canBecome(KnoopStatus next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case BESLIST, INGETROKKEN -> next == OPEN;
        };
    }
}
