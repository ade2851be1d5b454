package nl.eenoverheid.shell;

/** Somebody asks more often than people do. */
final class TooOften extends RuntimeException {
    /** How long to wait, in seconds, before asking again makes sense. */
    static final int SECONDS = 60;

    private static final long serialVersionUID = 1;
}
