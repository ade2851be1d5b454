package nl.eenoverheid.signin;

import nl.eenoverheid.access.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Hears that somebody came in or went, whatever the way. */
@Component
class SignInListener {
    private final SignInLogService log;

    SignInListener(SignInLogService log) {
        this.log = log;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        Authentication authentication = event.getAuthentication();
        if (authentication.getPrincipal() instanceof SignedIn person) {
            log.signedIn(person, SignInToken.method(authentication));
        }
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
            log.signedOut(person);
        }
    }
}
