package nl.eenoverheid.signin;

import java.time.Clock;
import nl.eenoverheid.access.SignedIn;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.TransactionException;

/** Lets a right password pass only when it is enough. */
final class SecondStepProvider implements AuthenticationProvider {
    private final AuthenticationProvider passwords;
    private final SignInReadRepository reads;
    private final Clock clock;

    SecondStepProvider(AuthenticationProvider passwords, SignInReadRepository reads, Clock clock) {
        this.passwords = passwords;
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        Authentication result = passwords.authenticate(authentication);
        if (result == null || !(result.getPrincipal() instanceof SignedIn person)) {
            throw new IllegalStateException("the check of a password tells whose it is");
        }
        try {
            reads.step(person.id()).ifPresent(step -> {
                throw new SecondStepNeeded(new HalfSignIn(person, step, clock.instant()));
            });
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("what else is needed cannot be read", e);
        }
        return result;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
