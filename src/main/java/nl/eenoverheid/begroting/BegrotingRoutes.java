package nl.eenoverheid.begroting;

import java.util.Locale;
import java.util.Optional;

/** Paths of the pages about budgets. */
public final class BegrotingRoutes {
    public static final String LIST = "begrotingen";

    /** Where files are loaded. */
    public static final String INLEZEN = LIST + "/inlezen";

    /** Name of the query parameter with the code of what is opened. */
    public static final String POST = "post";

    /** Name of the query parameter with an older version. */
    public static final String VERSIE = "versie";

    private BegrotingRoutes() {}

    /** One report of one government. */
    public static String verslag(Overheid overheid, int jaar, Verslag verslag) {
        return LIST + "/" + overheid.code() + "/" + jaar + "/" + path(verslag);
    }

    /** How an address writes a kind of report. */
    public static String path(Verslag verslag) {
        return verslag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of report in an address, when it can be one. */
    public static Optional<Verslag> verslag(String path) {
        for (Verslag each : Verslag.values()) {
            if (path(each).equals(path)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
