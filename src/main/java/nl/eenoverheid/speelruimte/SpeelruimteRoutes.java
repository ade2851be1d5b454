package nl.eenoverheid.speelruimte;

import nl.eenoverheid.dossier.DossierRoutes;

/** Paths of the pages about the card of a dossier. */
public final class SpeelruimteRoutes {
    public static final String SEGMENT = "speelruimte";

    private SpeelruimteRoutes() {}

    /** The page on which the card of a dossier is set, with its earlier versions. */
    public static String of(long dossier) {
        return DossierRoutes.detail(dossier) + "/" + SEGMENT;
    }
}
