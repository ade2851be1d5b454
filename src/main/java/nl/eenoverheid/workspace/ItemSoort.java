package nl.eenoverheid.workspace;

/** Kinds of things that a werkruimte holds. */
public enum ItemSoort {
    WERKRUIMTE,
    SIGNAAL,
    DUIDING,
    DOSSIER,
    SPEELRUIMTE,
    KNOOP,
    BESLUIT,
    TERUGKOPPELING
}
