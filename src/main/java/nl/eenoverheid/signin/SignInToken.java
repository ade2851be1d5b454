package nl.eenoverheid.signin;

import nl.eenoverheid.access.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

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

    /** With what: the form with a password and the sign-in of an organisation make tokens of Spring's own. */
    static SignInMethod method(Authentication authentication) {
        return switch (authentication) {
            case SignInToken token -> token.method;
            case OAuth2AuthenticationToken _ -> SignInMethod.ORGANISATION;
            default -> SignInMethod.PASSWORD;
        };
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
