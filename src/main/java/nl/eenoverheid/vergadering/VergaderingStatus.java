package nl.eenoverheid.vergadering;

/** How far a meeting is. */
public enum VergaderingStatus {
    GEPLAND,
    BEZIG,
    /** Over; what was agreed is still being written. */
    GEHOUDEN,
    /** Its report was adopted and changes no more. */
    VASTGESTELD,
    AFGELAST;

    boolean allows(VergaderingAct act) {
        return switch (act) {
            case CHANGE, START, CANCEL -> this == GEPLAND;
            case AGENDA -> this == GEPLAND || this == BEZIG;
            case HOLD -> this == BEZIG;
            case RECORD -> this == BEZIG || this == GEHOUDEN;
            case ADOPT -> this == GEHOUDEN;
        };
    }
}
