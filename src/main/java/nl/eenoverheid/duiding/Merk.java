package nl.eenoverheid.duiding;

/** How an organisation knows what a signaal says. */
public enum Merk {
    /** We hear the same. */
    ZELFDE_HIER,
    /** It is different here. */
    ANDERS_HIER,
    /** We hear the opposite. */
    TEGENGESTELD,
    /** We heard it, but only once. */
    EEN_KEER_GEHOORD,
    /** It is not about us. */
    NIET_VAN_ONS;

    /** Whether it stays beside the reading, which may not smooth it away. */
    public boolean isVoice() {
        return this == TEGENGESTELD || this == EEN_KEER_GEHOORD;
    }
}
