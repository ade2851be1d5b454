package nl.eenoverheid.begroting;

/** The layer of a government in Iv3. Each layer has its own code lists: the same code can mean something else. */
public enum Overheidslaag {
    GEMEENTE,
    PROVINCIE,
    GR,
    /** Water boards do not report in Iv3; their figures come in a table of the same form. */
    WATERSCHAP
}
