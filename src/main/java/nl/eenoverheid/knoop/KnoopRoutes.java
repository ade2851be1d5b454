package nl.eenoverheid.knoop;

import java.util.Optional;

/** Paths of the pages about knopen. */
public final class KnoopRoutes {
    public static final String LIST = "knopen";
    public static final String RAISE = LIST + "/nieuw";

    /** Who decides on each open knoop, level by level. */
    public static final String MAP = LIST + "/kaart";

    /** Last step of the path on which a knoop is changed. */
    public static final String CHANGE = "wijzig";

    /** Name of the query parameter with the dossier to which a new knoop belongs. */
    public static final String DOSSIER = "dossier";

    /** Name of the query parameter with the subject. */
    public static final String ONDERWERP = "onderwerp";

    private KnoopRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** The map of one subject. */
    public static String map(OnderwerpFilter onderwerp) {
        return MAP + "?" + ONDERWERP + "=" + onderwerp.text();
    }

    /** Where one knoop is changed. */
    public static String change(long id) {
        return detail(id) + "/" + CHANGE;
    }

    /** The id in an address, when it can be one. */
    public static Optional<KnoopId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new KnoopId(Long.parseLong(text))) : Optional.empty();
    }
}
