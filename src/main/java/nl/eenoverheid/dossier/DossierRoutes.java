package nl.eenoverheid.dossier;

import java.util.Optional;

/** Paths of the pages about dossiers. */
public final class DossierRoutes {
    public static final String LIST = "dossiers";
    public static final String NEW = "dossiers/nieuw";

    /** The last part of the path on which a dossier is changed. */
    public static final String EDIT = "wijzig";

    private DossierRoutes() {}

    public static String detail(long id) {
        return LIST + "/" + id;
    }

    /** Where a dossier is changed. */
    public static String edit(long id) {
        return detail(id) + "/" + EDIT;
    }

    /** The id in an address, when it can be one. */
    public static Optional<DossierId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new DossierId(Long.parseLong(text))) : Optional.empty();
    }
}
