package nl.eenoverheid.navraag;

/** Path of the page on which people say whether an answer helped; short, because it stands on paper. */
public final class NavraagRoutes {
    public static final String PAGE = "nuttig";

    private NavraagRoutes() {}

    /** Where one says it with a code. */
    public static String of(String code) {
        return PAGE + "/" + code;
    }
}
