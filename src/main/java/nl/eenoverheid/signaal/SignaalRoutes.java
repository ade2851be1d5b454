package nl.eenoverheid.signaal;

/** Paths of the pages about signalen. */
public final class SignaalRoutes {
    public static final String LIST = "gehoord";
    public static final String NOTE = "noteren";

    private SignaalRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }
}
