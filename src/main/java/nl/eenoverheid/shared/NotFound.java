package nl.eenoverheid.shared;

/** There is no such thing for this person: it does not exist, or may not be seen. Callers cannot tell which. */
public final class NotFound extends RuntimeException {

    /** For something that is not there. */
    public NotFound() {
        super("not found", null, false, false);
    }
}
