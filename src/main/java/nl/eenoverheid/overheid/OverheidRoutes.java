package nl.eenoverheid.overheid;

/** Paths of the pages about governments. */
public final class OverheidRoutes {
    /** The list of governments. */
    public static final String LIST = "overheden";

    private OverheidRoutes() {}

    /** The page of one government. */
    public static String detail(OrganisatieId id) {
        return LIST + "/" + id.value();
    }

    /** The governments of one region. */
    public static String list(RegioId regio) {
        return LIST + "?regio=" + regio.value();
    }
}
