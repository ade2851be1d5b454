package nl.eenoverheid.bevoegdheid;

/** What an article gives a body to do. */
public enum BevoegdheidRol {
    KADER,
    BESLIST,
    STEMT_IN,
    ADVISEERT,
    VOERT_UIT
}
