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
    NIET_VAN_ONS
}
