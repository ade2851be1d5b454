package nl.eenoverheid.privacy;

/** What somebody asks about their data, by article of the AVG. */
public enum VerzoekSoort {
    /** Article 15. */
    INZAGE,
    /** Article 16. */
    VERBETERING,
    /** Article 17. */
    VERWIJDERING,
    /** Article 18. */
    BEPERKING,
    /** Article 20. */
    OVERDRACHT
}
