package nl.eenoverheid.stuk;

import java.util.Optional;

/** Paths of the pages about stukken. */
public final class StukRoutes {
    public static final String LIST = "stukken";

    private StukRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** The id in an address, when it can be one. */
    public static Optional<StukId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new StukId(Long.parseLong(text))) : Optional.empty();
    }
}
