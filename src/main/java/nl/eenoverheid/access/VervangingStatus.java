package nl.eenoverheid.access;

/** How a vervanging stands on a day. */
public enum VervangingStatus {
    /** Its first day is still to come. */
    KOMT,
    /** It works today. */
    LOOPT,
    /** Its last day is over. */
    VOORBIJ,
    /** Somebody ended it early. */
    BEEINDIGD;

    /** Whether there is something to end. */
    public boolean canEnd() {
        return this == KOMT || this == LOOPT;
    }
}
