package nl.eenoverheid.uitnodiging;

/** Path of the page on which somebody answers. */
public final class UitnodigingRoutes {
    public static final String ANSWER = "uitnodiging";

    private UitnodigingRoutes() {}

    /** Where one answers with a one-time code. */
    public static String answer(String token) {
        return ANSWER + "/" + token;
    }
}
