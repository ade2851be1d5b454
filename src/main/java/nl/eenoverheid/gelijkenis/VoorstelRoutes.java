package nl.eenoverheid.gelijkenis;

/** Paths of the page with proposals for groups. */
public final class VoorstelRoutes {
    public static final String GROUPS = "groepen";

    private VoorstelRoutes() {}

    public static String detail(VoorstelId id) {
        return GROUPS + "/" + id.value();
    }
}
