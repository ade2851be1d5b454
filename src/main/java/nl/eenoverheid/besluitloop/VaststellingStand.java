package nl.eenoverheid.besluitloop;

/** What a body that adopts an afspraak by itself said. */
public enum VaststellingStand {
    /** It has not spoken. */
    NOG_NIET,
    /** It adopts the afspraak for itself. */
    VASTGESTELD,
    /** It does not. */
    VERWORPEN,
    /** It decides later than the others. */
    LATER;

    /** Whether it is clear what this body does. */
    public boolean isClear() {
        return this == VASTGESTELD || this == VERWORPEN;
    }
}
