package nl.eenoverheid.taak;

import java.util.Optional;

/** Paths of the pages about tasks. */
public final class TaakRoutes {
    public static final String LIST = "taken";

    /** Name of the query parameter with the dossier that the list is narrowed to. */
    public static final String DOSSIER = "dossier";

    private TaakRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** The id in an address, when it can be one. */
    public static Optional<TaakId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new TaakId(Long.parseLong(text))) : Optional.empty();
    }
}
