package nl.eenoverheid.exchange.besluiten;

/** Why a besluit does not go into a file of the standard. */
public enum Blijft {
    VOORBEREIDING,
    /** Put off, refused or only taken note of: the standard has no result, so a reader would take it for adopted. */
    NIET_VASTGESTELD,
    /** It stands in a closed part. */
    BESLOTEN,
    /** The caller is a guest where guests take nothing along. */
    GAST,
    /** The RSIN of its organisation is not known. */
    RSIN,
    /** The standard does not take its number. */
    NUMMER
}
