package nl.eenoverheid.toewijzingsregel;

import nl.eenoverheid.workspace.WerkruimteRoutes;

/** Path of the page of the rules of a werkruimte. */
public final class ToewijzingsregelRoutes {
    /** What follows the path of the werkruimte. */
    public static final String PART = "toewijzingsregels";

    private ToewijzingsregelRoutes() {}

    public static String ofWerkruimte(long werkruimte) {
        return WerkruimteRoutes.detail(werkruimte) + "/" + PART;
    }
}
