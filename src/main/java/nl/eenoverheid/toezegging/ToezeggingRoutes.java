package nl.eenoverheid.toezegging;

import java.util.Optional;

/** Paths of the pages about toezeggingen and moties. */
public final class ToezeggingRoutes {
    public static final String LIST = "toezeggingen";

    /** Name of the query parameter with the dossier that the list is narrowed to. */
    public static final String DOSSIER = "dossier";

    private ToezeggingRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** The id in an address, when it can be one. */
    public static Optional<ToezeggingId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new ToezeggingId(Long.parseLong(text))) : Optional.empty();
    }
}
