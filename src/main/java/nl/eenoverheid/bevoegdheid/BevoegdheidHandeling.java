package nl.eenoverheid.bevoegdheid;

/** What was done with a row of the library. */
public enum BevoegdheidHandeling {
    TOEGEVOEGD,
    GEWIJZIGD,
    /** Somebody read the article. */
    GECONTROLEERD,
    INGETROKKEN
}
