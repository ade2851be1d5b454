package nl.eenoverheid.huisstijl;

import nl.eenoverheid.overheid.OrganisatieId;

/** Addresses about the house style. */
public final class HuisstijlRoutes {
    public static final String PAGE = "beheer/huisstijl";

    /** Where the style sheet of the own organisation is. */
    public static final String STYLESHEET = "organisatiestijl.css";

    private HuisstijlRoutes() {}

    public static String of(OrganisatieId organisatie) {
        return PAGE + "/" + organisatie.value();
    }
}
