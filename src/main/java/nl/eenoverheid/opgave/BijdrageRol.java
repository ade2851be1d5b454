package nl.eenoverheid.opgave;

/** What a government does for an opgave. */
public enum BijdrageRol {
    /** Sees to it that it gets done. */
    TREKKER,
    /** Pays its own part. */
    BETALER,
    /** Pays along with what another one does. */
    MEDEFINANCIER,
    /** Does the work. */
    UITVOERDER
}
