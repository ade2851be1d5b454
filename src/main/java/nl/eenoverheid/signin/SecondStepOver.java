package nl.eenoverheid.signin;

import org.springframework.security.core.AuthenticationException;

/** There is no half sign-in (any more) that this step belongs to: it begins with the password again. */
final class SecondStepOver extends AuthenticationException {
    private static final long serialVersionUID = 1;

    SecondStepOver() {
        super("the second step took too long");
    }
}
