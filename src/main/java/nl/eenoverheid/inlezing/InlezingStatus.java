package nl.eenoverheid.inlezing;

/** How far a file is. */
public enum InlezingStatus {
    /** It is here; somebody still says what it is. */
    AANGEBODEN,
    /** It is being read and checked. */
    NAZIEN,
    /** It was checked; somebody chooses what is kept. */
    NAGEZIEN,
    /** What was chosen is being kept. */
    BEZIG,
    INGELEZEN,
    /** It was stopped, or could not go on; nothing of it was kept. */
    GESTOPT,
    /** What it brought does not count any more. */
    TERUGGENOMEN;

    /** Whether something still happens. */
    public boolean isBusy() {
        return this == NAZIEN || this == BEZIG;
    }

    boolean canBecome(InlezingStatus next) {
        return switch (this) {
            case AANGEBODEN -> next == NAZIEN || next == GESTOPT;
            case NAZIEN -> next == NAGEZIEN || next == GESTOPT;
            case NAGEZIEN -> next == BEZIG || next == NAZIEN || next == GESTOPT;
            case BEZIG -> next == INGELEZEN || next == GESTOPT;
            case INGELEZEN -> next == TERUGGENOMEN;
            case GESTOPT -> next == NAZIEN;
            case TERUGGENOMEN -> false;
        };
    }
}
