package nl.eenoverheid.geldstroom;

import nl.eenoverheid.begroting.BegrotingRoutes;

/** Paths of what governments pay each other. */
public final class GeldstroomRoutes {
    public static final String LIST = "geldstromen";

    /** Names in the query of the list. */
    public static final String KRING = "kring";

    public static final String JAAR = "jaar";
    public static final String VERSLAG = "verslag";
    public static final String TAAKVELD = "taakveld";

    /** Whether the picture has the Rijk in it. */
    public static final String RIJK = "rijk";

    private GeldstroomRoutes() {}

    /** All of the set and report of a difference. */
    public static String of(VerschilId id) {
        return LIST + "?" + KRING + "=" + id.kring().value() + "&" + JAAR + "=" + id.boekjaar() + "&" + VERSLAG + "="
                + BegrotingRoutes.path(id.verslag());
    }

    /** One difference. */
    public static String detail(VerschilId id) {
        return LIST + "/" + id.text();
    }
}
