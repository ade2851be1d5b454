package nl.eenoverheid.opgave;

import java.util.Optional;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;

/** Where an opgave of a dossier is read. */
public final class OpgaveRoutes {
    public static final String SEGMENT = "opgaven";

    private OpgaveRoutes() {}

    public static String detail(DossierId dossier, OpgaveId id) {
        return DossierRoutes.detail(dossier.value()) + "/" + SEGMENT + "/" + id.value();
    }

    /** The id in an address, when it can be one. */
    public static Optional<OpgaveId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new OpgaveId(Long.parseLong(text))) : Optional.empty();
    }
}
