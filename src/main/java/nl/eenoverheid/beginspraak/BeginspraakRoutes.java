package nl.eenoverheid.beginspraak;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;

/** Where the beginspraak of a dossier is read and noted. */
public final class BeginspraakRoutes {
    private static final String SIDE = "?deel=BUITEN";

    private BeginspraakRoutes() {}

    /** The side of the page of a dossier on which it stands. */
    public static String of(DossierId dossier) {
        return DossierRoutes.detail(dossier.value()) + SIDE;
    }
}
