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

    /** Whether nobody has to be there any more. */
    public boolean isVoorbij() {
        return this != GEPLAND && this != BEZIG;
    }

    boolean allows(VergaderingAct act) {
        return switch (act) {
            case CHANGE, START, CANCEL -> this == GEPLAND;
            case AGENDA -> this == GEPLAND || this == BEZIG;
            case HOLD -> this == BEZIG;
            case RECORD, INVITE -> this == BEZIG || this == GEHOUDEN;
            case ADOPT -> this == GEHOUDEN;
        };
    }
}
