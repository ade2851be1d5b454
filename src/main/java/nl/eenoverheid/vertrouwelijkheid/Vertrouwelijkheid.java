package nl.eenoverheid.vertrouwelijkheid;

/** How far something may be known, the widest first. */
public enum Vertrouwelijkheid {
    /** Anybody may know it; the product itself shows it to nobody outside the dossier. */
    OPENBAAR,
    /** Whoever sees the dossier. */
    INTERN,
    /** People who are named, and who made it. */
    VERTROUWELIJK,
    /** The same, because the law asks for it. */
    GEHEIM;

    /** Whether only people who are named read it. */
    public boolean isBeperkt() {
        return this == VERTROUWELIJK || this == GEHEIM;
    }
}
