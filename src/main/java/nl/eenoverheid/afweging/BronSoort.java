package nl.eenoverheid.afweging;

/** What an effect is taken from. */
public enum BronSoort {
    /** What somebody said outside. */
    SIGNAAL,
    /** A figure of the dossier. */
    CIJFER,
    /** A document or page, by its address. */
    VERWIJZING
}
