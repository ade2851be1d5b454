package nl.eenoverheid.signin;

/** Paths of the pages about signing in. */
public final class SignInRoutes {
    /** Where one does what is needed beside the password. */
    public static final String SECOND_STEP = "tweede-stap";

    /** Where the answer of a passkey is posted. */
    public static final String PASSKEY = "login/passkey";

    /** Everybody's own page about signing in. */
    public static final String MINE = "mijn/aanmelden";

    /** Where new recovery codes are shown once. */
    public static final String CODES = "mijn/aanmelden/herstelcodes";

    /** Where administrators keep what holds for an organisation. */
    public static final String ORGANISATIE = "beheer/organisatie";

    /** Name of the query parameter that says what went wrong. */
    public static final String ERROR = "error";

    /** Name of the query parameter that says with what kind of code one goes on, when it is {@link #PAPER}. */
    public static final String WITH = "met";

    /** A code from paper. */
    public static final String PAPER = "herstelcode";

    private SignInRoutes() {}
}
