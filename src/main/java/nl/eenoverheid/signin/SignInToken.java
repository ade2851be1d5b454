package nl.eenoverheid.signin;

import nl.eenoverheid.access.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Somebody who is signed in, and with what. */
public final class SignInToken extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final SignedIn person;
    private final SignInMethod method;

    public SignInToken(SignedIn person, SignInMethod method) {
        super(person.getAuthorities());
        this.person = person;
        this.method = method;
        super.setAuthenticated(true);
    }

    /** With what: the form with a password makes a token of Spring's own. */
    static SignInMethod method(Authentication authentication) {
        return authentication instanceof SignInToken token ? token.method : SignInMethod.PASSWORD;
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
