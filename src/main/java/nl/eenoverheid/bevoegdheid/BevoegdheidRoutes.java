package nl.eenoverheid.bevoegdheid;

/** Paths of the library. */
public final class BevoegdheidRoutes {
    public static final String LIST = "bevoegdheden";

    /** Name of the query parameter with the subject. */
    public static final String ONDERWERP = "onderwerp";

    private BevoegdheidRoutes() {}
}
