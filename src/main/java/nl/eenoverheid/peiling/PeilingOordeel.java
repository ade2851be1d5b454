package nl.eenoverheid.peiling;

/** What somebody thinks of a reading. */
public enum PeilingOordeel {
    /** It looks good. */
    GOED,
    /** Not sure. */
    TWIJFEL,
    /** Concerned. */
    ZORG;

    /** Whether others have to know why. */
    public boolean needsReason() {
        return this == ZORG;
    }
}
