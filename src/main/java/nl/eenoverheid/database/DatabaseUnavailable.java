package nl.eenoverheid.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be used. */
final class DatabaseUnavailable extends RuntimeException {
    private final String action;

    /**
     * Something that a person can put right.
     *
     * @param problem what is wrong, in a sentence
     * @param action what to do about it
     */
    DatabaseUnavailable(String problem, String action, @Nullable Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    String action() {
        return action;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
