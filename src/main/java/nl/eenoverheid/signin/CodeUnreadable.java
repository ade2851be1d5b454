package nl.eenoverheid.signin;

import org.springframework.security.authentication.BadCredentialsException;

/** What was typed for a code is none: nothing, or not in the form of one. */
final class CodeUnreadable extends BadCredentialsException {
    private static final long serialVersionUID = 1;

    private final boolean empty;

    CodeUnreadable(boolean empty) {
        super("no code was typed");
        this.empty = empty;
    }

    /** What the page tells, as the end of a query. */
    String why() {
        return empty ? "empty" : "shape";
    }
}
