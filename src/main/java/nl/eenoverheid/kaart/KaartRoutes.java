package nl.eenoverheid.kaart;

/** Addresses about maps. */
public final class KaartRoutes {
    public static final String PAGE = "beheer/kaarten";

    /** Where the borders are, as drawn. */
    static final String GRENZEN = "kaart/gemeenten.json";

    private KaartRoutes() {}
}
