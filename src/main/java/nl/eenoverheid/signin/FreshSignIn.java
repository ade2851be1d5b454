package nl.eenoverheid.signin;

import java.time.Clock;
import java.util.function.Predicate;
import nl.eenoverheid.access.AccountPasswords;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.InvalidInput;
import org.springframework.stereotype.Component;

/** Asks, before a change around signing in, that the one behind the screen is still the one who came in. */
@Component
class FreshSignIn {
    private final OpenSessions sessions;
    private final AccountPasswords passwords;
    private final SignInThrottle throttle;
    private final CurrentAccount current;
    private final Clock clock;

    FreshSignIn(
            OpenSessions sessions,
            AccountPasswords passwords,
            SignInThrottle throttle,
            CurrentAccount current,
            Clock clock) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The one who is signed in, when that was shown lately.
     *
     * @throws ConfirmationNeeded when it was too long ago
     */
    SignedIn require(SessionRef own) {
        if (!mark(own).isFresh(clock.instant())) {
            throw new ConfirmationNeeded();
        }
        return current.get();
    }

    /**
     * Shows it again with the password.
     *
     * @throws InvalidInput for the field {@code present}
     */
    SignedIn confirm(SessionRef own, String password) {
        SignedIn person = current.get();
        SessionMark mark = mark(own);
        if (!throttle.admits(person.getUsername(), mark.address())) {
            throw new InvalidInput("present", "signin.input.locked");
        }
        if (!passwords.matches(person.id(), password)) {
            throw new InvalidInput("present", "signin.input.wrongPassword");
        }
        throttle.succeeded(person.getUsername(), mark.address());
        mark.confirm(clock.instant());
        return person;
    }

    /** It was shown in another way. */
    void confirmed(SessionRef own) {
        mark(own).confirm(clock.instant());
    }

    /** Whoever else is signed in with this account must do so again. */
    void endOthers(SessionRef own) {
        sessions.end(current.get().id(), Predicate.not(own::equals));
    }

    private SessionMark mark(SessionRef own) {
        return sessions.own(current.get().id(), own);
    }
}
