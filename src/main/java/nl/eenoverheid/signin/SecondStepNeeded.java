package nl.eenoverheid.signin;

import org.springframework.security.core.AuthenticationException;

/** The password was right, but is not enough. Nobody is signed in. */
final class SecondStepNeeded extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final HalfSignIn half;

    SecondStepNeeded(HalfSignIn half) {
        super("a second step is needed");
        this.half = half;
    }

    HalfSignIn half() {
        return half;
    }
}
