package nl.eenoverheid.privacy;

/** Paths of the pages about personal data. */
public final class PrivacyRoutes {
    public static final String REQUESTS = "beheer/privacy";
    public static final String TERMS = "beheer/bewaartermijnen";

    private PrivacyRoutes() {}
}
