package nl.eenoverheid.kalender;

/** Paths of the calendar. */
public final class KalenderRoutes {
    public static final String LIST = "kalender";

    /** Under it a calendar program reads without a sign-in, with a secret. */
    public static final String FEED = LIST + "/abonnement";

    /** What the address of a subscription ends with. */
    public static final String ENDING = ".ics";

    private KalenderRoutes() {}

    public static String detail(MomentSleutel sleutel) {
        return LIST + "/" + sleutel.text();
    }

    /** Where a calendar program reads. */
    public static String feed(String secret) {
        return FEED + "/" + secret + ENDING;
    }
}
