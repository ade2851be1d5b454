package nl.eenoverheid.signin;

/** The sign-in is too long ago for a change like this: the screen asks for the password, or a passkey, once more. */
public final class ConfirmationNeeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    ConfirmationNeeded() {
        super("signed in too long ago");
    }
}
