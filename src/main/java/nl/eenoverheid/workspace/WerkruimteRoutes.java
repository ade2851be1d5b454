package nl.eenoverheid.workspace;

/** Paths of the pages about werkruimten. */
public final class WerkruimteRoutes {
    public static final String LIST = "werkruimten";

    /** Name of the query parameter that narrows every list to one werkruimte. */
    public static final String PARAMETER = "werkruimte";

    private WerkruimteRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }
}
