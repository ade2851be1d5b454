package nl.eenoverheid.knoop;

/** Paths of the pages about knopen. */
public final class KnoopRoutes {
    public static final String LIST = "knopen";
    public static final String RAISE = LIST + "/nieuw";

    /** Name of the query parameter with the dossier to which a new knoop belongs. */
    public static final String DOSSIER = "dossier";

    private KnoopRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }
}
