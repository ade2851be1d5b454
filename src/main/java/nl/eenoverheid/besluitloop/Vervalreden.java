package nl.eenoverheid.besluitloop;

/** Why a besluit ends, as the national Besluiten standard says it. */
public enum Vervalreden {
    /** It was for a time. */
    TIJDELIJK,
    /** The government took it back. */
    INGETROKKEN_OVERHEID,
    /** The one whom it is about took it back. */
    INGETROKKEN_BELANGHEBBENDE
}
