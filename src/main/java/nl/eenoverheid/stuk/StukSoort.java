package nl.eenoverheid.stuk;

/** What a document is. */
public enum StukSoort {
    BRIEF,
    NOTA,
    RAPPORT,
    VERSLAG,
    BESLUIT,
    KAART,
    OVERIG
}
