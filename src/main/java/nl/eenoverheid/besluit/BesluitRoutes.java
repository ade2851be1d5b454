package nl.eenoverheid.besluit;

/** Paths of the pages about besluiten. */
public final class BesluitRoutes {
    public static final String LIST = "besluiten";
    public static final String DRAFT = LIST + "/nieuw";

    /** Name of the query parameter with the knoop that a new besluit answers. */
    public static final String KNOOP = "knoop";

    private BesluitRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }
}
