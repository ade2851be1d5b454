package nl.eenoverheid.besluit;

import java.util.Optional;
import nl.eenoverheid.knoop.KnoopId;

/** Paths of the pages about besluiten. */
public final class BesluitRoutes {
    public static final String LIST = "besluiten";
    public static final String DRAFT = LIST + "/nieuw";

    /** Name of the query parameter with the knoop that a new besluit answers. */
    public static final String KNOOP = "knoop";

    private BesluitRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** Where a besluit on a knoop is prepared. */
    public static String draft(KnoopId knoop) {
        return DRAFT + "?" + KNOOP + "=" + knoop.value();
    }

    /** Where its text is changed, while it is prepared. */
    public static String edit(long id) {
        return detail(id) + "/wijzig";
    }

    /** Reads what an address says; empty when that cannot be an id. */
    public static Optional<BesluitId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new BesluitId(Long.parseLong(text))) : Optional.empty();
    }
}
