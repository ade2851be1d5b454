package nl.eenoverheid.batch;

/** How far an act on many signalen is. */
public enum BatchStatus {
    /** It goes on. */
    RUNNING,
    /** Everything was tried. */
    DONE,
    /** It was stopped by who asked for it, or because the application ended; what was done stays. */
    STOPPED,
    /** It is being taken back. */
    UNDOING,
    /** Everything that nobody changed since was taken back. */
    UNDONE;

    /** Whether something still happens. */
    public boolean isBusy() {
        return this == RUNNING || this == UNDOING;
    }

    boolean canBecome(BatchStatus next) {
        return switch (this) {
            case RUNNING -> next == DONE || next == STOPPED;
            case DONE -> next == UNDOING;
            case STOPPED -> next == UNDOING || next == RUNNING;
            case UNDOING -> next == UNDONE || next == STOPPED;
            case UNDONE -> false;
        };
    }
}
