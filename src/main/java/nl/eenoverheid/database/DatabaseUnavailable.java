package nl.eenoverheid.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be used; the message says what to do. */
final class DatabaseUnavailable extends RuntimeException {
    DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
