package nl.eenoverheid.reactie;

/** Path of the page on which somebody reacts. */
public final class ReactieRoutes {
    public static final String ANSWER = "reactie";

    private ReactieRoutes() {}

    /** Where one reacts with a code. */
    public static String answer(String token) {
        return ANSWER + "/" + token;
    }
}
