package nl.eenoverheid.signin;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Asks the real provider only when the throttle lets it; the answer to a wrong name and a wrong password is the same. */
final class ThrottledAuthenticationProvider implements AuthenticationProvider {
    private final AuthenticationProvider provider;
    private final SignInThrottle throttle;

    ThrottledAuthenticationProvider(AuthenticationProvider provider, SignInThrottle throttle) {
        this.provider = provider;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        String address = authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "?";
        String email = authentication.getName();
        if (!throttle.admits(email, address)) {
            throw new LockedException("too many tries");
        }
        try {
            Authentication result = provider.authenticate(authentication);
            if (result == null) {
                throw new IllegalStateException("the provider does not know this kind of sign-in");
            }
            throttle.succeeded(email, address);
            return result;
        } catch (AuthenticationServiceException e) {
            throttle.undecided(email, address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return provider.supports(authentication);
    }
}
