package nl.eenoverheid.oidc;

/** Addresses of signing in at the own organisation. */
public final class OidcRoutes {
    /** Name of the query parameter of the page to sign in with that says what went wrong. */
    public static final String PROBLEM = "organisatie";

    private OidcRoutes() {}
}
