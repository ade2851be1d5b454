package nl.eenoverheid.capture;

/** Paths of the page to note with outside. */
public final class CaptureRoutes {
    /** The page; everything it needs stands below it, also for its service worker. */
    public static final String PAGE = "buiten/";

    /** Asks to sign in, and comes back to the page then. */
    public static final String SIGN_IN = "buiten-inloggen";

    public static final String LISTS = PAGE + "lijsten";
    public static final String NOTES = PAGE + "notities";

    private CaptureRoutes() {}
}
