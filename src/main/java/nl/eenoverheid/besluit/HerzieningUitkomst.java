package nl.eenoverheid.besluit;

/** What came out when people looked at a besluit again. */
public enum HerzieningUitkomst {
    /** It stays as it is. */
    HANDHAVEN,
    /** The question is open again. */
    OPNIEUW_WEGEN
}
