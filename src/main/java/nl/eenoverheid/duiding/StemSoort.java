package nl.eenoverheid.duiding;

/** Why a voice stays beside a reading. */
public enum StemSoort {
    /** An organisation does not agree. */
    ONENIGHEID,
    /** An organisation hears the opposite of a signaal. */
    TEGENGESTELD,
    /** An organisation heard a signaal once. */
    EEN_KEER_GEHOORD
}
