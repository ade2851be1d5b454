package nl.eenoverheid.notitie;

/** Who reads a notitie; guests never do. */
public enum NotitieZicht {
    /** Those of the organisation of who wrote it, as far as they see the signaal. */
    ORGANISATIE,
    /** Everybody in the werkruimte in which it was written, as far as they see the signaal. */
    WERKRUIMTE
}
