package nl.eenoverheid.bestuursafspraak;

import java.util.Optional;
import nl.eenoverheid.dossier.DossierId;

/** Where agreements are read and written down. */
public final class AfspraakRoutes {
    public static final String LIST = "bestuursafspraken";

    /** Name of the query parameter that opens the form for a new one, with the dossier in which it is kept. */
    public static final String NEW = "nieuw";

    private AfspraakRoutes() {}

    public static String detail(BestuursafspraakId id) {
        return LIST + "/" + id.value();
    }

    /** The list with the form for a new one, kept in a dossier. */
    public static String draft(DossierId dossier) {
        return LIST + "?" + NEW + "=" + dossier.value();
    }

    /** The id in an address, when it can be one. */
    public static Optional<BestuursafspraakId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new BestuursafspraakId(Long.parseLong(text))) : Optional.empty();
    }
}
