package nl.eenoverheid.bezoek;

import java.util.Optional;

/** Paths of the pages about bezoeken. */
public final class BezoekRoutes {
    public static final String LIST = "bezoeken";
    public static final String PLAN = LIST + "/nieuw";

    /** Where teams see how long they are outside; that page belongs to a module that uses this one. */
    public static final String HOURS = LIST + "/uren";

    /** Last step of the path on which a bezoek is changed. */
    public static final String CHANGE = "wijzig";

    /** Name of the query parameter with the bezoek during which something was heard. */
    public static final String BEZOEK = "bezoek";

    private BezoekRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** Where one bezoek is changed. */
    public static String change(long id) {
        return detail(id) + "/" + CHANGE;
    }

    /** The id in an address, when it can be one. */
    public static Optional<BezoekId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new BezoekId(Long.parseLong(text))) : Optional.empty();
    }
}
