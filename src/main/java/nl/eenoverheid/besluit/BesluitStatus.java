package nl.eenoverheid.besluit;

/** How far a besluit is. */
public enum BesluitStatus {
    /** Text and positions can still change. */
    VOORBEREIDING,
    /** The result is recorded. Text, positions and minority texts stay as they are; only new facts come with it. */
    VASTGELEGD;

    /** Whether this status can be followed by another. */
    public boolean canBecome(BesluitStatus next) {
        return this == VOORBEREIDING && next == VASTGELEGD;
    }
}
