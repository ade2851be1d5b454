package nl.eenoverheid.workspace;

import java.util.Optional;

/** Paths of the pages about werkruimten. */
public final class WerkruimteRoutes {
    public static final String LIST = "werkruimten";

    /** Name of the query parameter that narrows every list to one werkruimte. */
    public static final String PARAMETER = "werkruimte";

    private WerkruimteRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** The id in an address, when it can be one. */
    public static Optional<WerkruimteId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new WerkruimteId(Long.parseLong(text))) : Optional.empty();
    }
}
