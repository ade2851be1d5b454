package nl.eenoverheid.shared;

/** Somebody else changed the same thing since it was opened; nothing of the new version was saved. */
public final class Stale extends RuntimeException {

    /** For a change that was based on an older version. */
    public Stale() {
        super("changed by somebody else", null, false, false);
    }

    /**
     * Guards a change.
     *
     * @param expected the version that the person had on the screen
     * @param actual the version that is stored
     */
    public static void guard(long expected, long actual) {
        if (expected != actual) {
            throw new Stale();
        }
    }
}
