package nl.eenoverheid.signin;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.access.AccountDirectory;
import nl.eenoverheid.access.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks the second step of a sign-in. Nobody is signed in yet: the half sign-in of the session says who it is about. */
@Service
@Transactional
@PreAuthorize("permitAll()")
class SecondStepService {
    private final AccountDirectory accounts;
    private final SecondFactors factors;
    private final CodeThrottle throttle;
    private final Clock clock;

    SecondStepService(AccountDirectory accounts, SecondFactors factors, CodeThrottle throttle, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Ends a sign-in with a code.
     *
     * @throws LockedException when there were too many wrong ones
     * @throws BadCredentialsException when it is not the right one
     */
    public Completed complete(HalfSignIn half, String code, String address) {
        if (!throttle.admits(half.account(), address)) {
            throw new LockedException("too many codes");
        }
        SignedIn person = accounts.byId(half.account())
                .filter(SignedIn::isEnabled)
                .orElseThrow(() -> new BadCredentialsException("blocked in the meantime"));
        Completed completed =
                switch (half.step()) {
                    case CODE -> code(person, code);
                    case SET_UP -> setUp(person, half.enrolment(), code);
                    case PASSKEY -> throw new BadCredentialsException("there is no code to type");
                };
        throttle.succeeded(half.account(), address);
        return completed;
    }

    private Completed code(SignedIn person, String code) {
        return new Completed(
                new SignInToken(
                        person,
                        factors.use(person.id(), code)
                                .orElseThrow(() -> new BadCredentialsException("not the right code"))),
                List.of());
    }

    private Completed setUp(SignedIn person, Enrolment enrolment, String code) {
        List<String> codes = factors.set(person.id(), enrolment, code)
                .orElseThrow(() -> new BadCredentialsException("not the right code"));
        return new Completed(new SignInToken(person, SignInMethod.PASSWORD_CODE), codes);
    }

    /**
     * Who is signed in now.
     *
     * @param codes new recovery codes to show once, or none
     */
    record Completed(SignInToken token, List<String> codes) {}
}
