package nl.eenoverheid.speelruimte;

import nl.eenoverheid.dossier.DossierRoutes;

/** Paths of the pages about the card of a dossier. */
public final class SpeelruimteRoutes {
    public static final String SEGMENT = "speelruimte";

    /** Name of the query parameter with the face of the card. */
    public static final String FACE = "kant";

    private SpeelruimteRoutes() {}

    /** The page on which the card of a dossier is set, with its earlier versions. */
    public static String of(long dossier) {
        return DossierRoutes.detail(dossier) + "/" + SEGMENT;
    }

    /** The page on which one face of it is set. */
    public static String of(long dossier, Gezicht gezicht) {
        return gezicht == Gezicht.INWONERS ? of(dossier) : of(dossier) + "?" + FACE + "=" + gezicht.name();
    }
}
