package nl.eenoverheid.duiding;

/** Whether the organisations still work on a duiding. */
public enum DuidingStatus {
    /** They talk, mark and write. */
    OPEN,
    /** Every organisation that takes part signed the reading. */
    AFGETEKEND;

    /** Whether this status can be followed by another. */
    public boolean canBecome(DuidingStatus next) {
        return this != next;
    }
}
