package nl.eenoverheid.besluit;

/** What came out. */
public enum BesluitResultaat {
    /** Adopted. */
    VASTGESTELD,
    /** Put off to a later day. */
    AANGEHOUDEN,
    /** Taken note of. */
    KENNISGENOMEN,
    /** Taken back, with a reason; before or after the result was recorded. */
    INGETROKKEN,
    /** Refused. */
    VERWORPEN;

    /** Whether the question was decided, with yes or with no. */
    public boolean decides() {
        return this == VASTGESTELD || this == VERWORPEN;
    }
}
