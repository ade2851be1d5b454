package nl.eenoverheid.tijdlijn;

import nl.eenoverheid.dossier.DossierRoutes;

/** Paths of the page with the timeline of a dossier. */
public final class TijdlijnRoutes {
    public static final String SEGMENT = "tijdlijn";

    private TijdlijnRoutes() {}

    /** The page of one dossier. */
    public static String of(long dossier) {
        return DossierRoutes.detail(dossier) + "/" + SEGMENT;
    }
}
