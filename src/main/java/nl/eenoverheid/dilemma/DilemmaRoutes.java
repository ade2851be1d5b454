package nl.eenoverheid.dilemma;

import java.util.Optional;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;

/** Where a dilemma of a dossier is read. */
public final class DilemmaRoutes {
    public static final String SEGMENT = "dilemmas";

    private DilemmaRoutes() {}

    public static String detail(DossierId dossier, DilemmaId id) {
        return DossierRoutes.detail(dossier.value()) + "/" + SEGMENT + "/" + id.value();
    }

    /** The id in an address, when it can be one. */
    public static Optional<DilemmaId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new DilemmaId(Long.parseLong(text))) : Optional.empty();
    }
}
