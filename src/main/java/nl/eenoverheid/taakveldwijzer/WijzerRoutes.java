package nl.eenoverheid.taakveldwijzer;

/** Where the taakveldwijzer is kept. */
public final class WijzerRoutes {
    public static final String PAGE = "begrotingen/taakveldwijzer";

    private WijzerRoutes() {}
}
