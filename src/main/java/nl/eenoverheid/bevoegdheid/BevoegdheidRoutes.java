package nl.eenoverheid.bevoegdheid;

/** Paths of the library. */
public final class BevoegdheidRoutes {
    public static final String LIST = "bevoegdheden";

    /** Name of the query parameter with the subject. */
    public static final String ONDERWERP = "onderwerp";

    /** Name of the query parameter with the row that is pointed at. */
    public static final String RIJ = "rij";

    private BevoegdheidRoutes() {}

    /** Where one row stands in the library. */
    public static String row(BevoegdheidDetail row) {
        return LIST + "?" + ONDERWERP + "=" + row.data().onderwerp() + "&" + RIJ + "="
                + row.id().value();
    }
}
