package nl.eenoverheid.signaal;

/** What kind of thing was said; praise counts as much as complaint. */
public enum SignaalSoort {
    ENERGIE,
    IDEE,
    ERVARING,
    VRAAG,
    ZORG
}
