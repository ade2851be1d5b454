package nl.eenoverheid.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose password was right and who must still do a second step. It stands in the session, which gives no right to anything
 * but that step, and only for five minutes.
 */
public final class HalfSignIn implements Serializable {
    /** Under which name it stands in the session. */
    public static final String ATTRIBUTE = HalfSignIn.class.getName();

    private static final long serialVersionUID = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TRIES = 10;

    private final AccountId account;
    private final SecondStep step;
    private final Enrolment enrolment;
    private final Instant since;
    private int wrong;

    HalfSignIn(SignedIn person, SecondStep step, Instant since) {
        this.account = person.id();
        this.step = step;
        this.enrolment = new Enrolment(person.getUsername());
        this.since = since;
    }

    /** The one in this session. */
    static Optional<HalfSignIn> of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof HalfSignIn half
                ? Optional.of(half)
                : Optional.empty();
    }

    /** Begins it: the session gets another id, as for a whole sign-in. */
    void begin(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
        request.changeSessionId();
    }

    public SecondStep step() {
        return step;
    }

    /** The secret to share with a phone, for who must set one up. */
    public Enrolment enrolment() {
        return enrolment;
    }

    /** Whether there is time left, and fewer than ten codes were wrong. */
    public boolean isOpen(Instant now) {
        return now.isBefore(since.plus(PATIENCE)) && wrong < TRIES;
    }

    AccountId account() {
        return account;
    }

    void wrongCode() {
        wrong++;
    }
}
