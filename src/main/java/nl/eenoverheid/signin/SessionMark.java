package nl.eenoverheid.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.eenoverheid.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Stands in a session, which tells it when that begins and ends, and knows whose it is and since when. */
final class SessionMark implements HttpSessionBindingListener {
    private static final String ATTRIBUTE = SessionMark.class.getName();

    /** For so long after showing who one is, changes around signing in need no new proof. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final SessionRef ref = new SessionRef(UUID.randomUUID().toString());
    private final AccountId account;
    private final SignInMethod method;
    private final Device device;
    private final String address;
    private final Instant since;
    private final OpenSessions sessions;
    private volatile Instant confirmed;
    private volatile @Nullable HttpSession session;

    SessionMark(
            AccountId account, SignInMethod method, HttpServletRequest request, Instant now, OpenSessions sessions) {
        this.account = account;
        this.method = method;
        this.device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        this.address = request.getRemoteAddr();
        this.since = now;
        this.confirmed = now;
        this.sessions = sessions;
    }

    void put(HttpSession opened) {
        opened.setAttribute(ATTRIBUTE, this);
        opened.setAttribute(SessionRef.ATTRIBUTE, ref);
    }

    void takeFrom(HttpSession opened) {
        opened.removeAttribute(ATTRIBUTE);
        opened.removeAttribute(SessionRef.ATTRIBUTE);
    }

    AccountId account() {
        return account;
    }

    SessionRef ref() {
        return ref;
    }

    String address() {
        return address;
    }

    /** Who is behind it showed again who they are. */
    void confirm(Instant now) {
        confirmed = now;
    }

    boolean isFresh(Instant now) {
        return now.isBefore(confirmed.plus(FRESH));
    }

    OpenSession shown(SessionRef own) {
        return new OpenSession(ref, device, address, method, since, seen(), ref.equals(own));
    }

    /** The session in which it stands. */
    Optional<HttpSession> session() {
        return Optional.ofNullable(session);
    }

    private Instant seen() {
        HttpSession open = session;
        try {
            return open == null ? since : Instant.ofEpochMilli(open.getLastAccessedTime());
        } catch (IllegalStateException e) {
            return since; // it ends at this moment
        }
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        session = event.getSession();
        sessions.begun(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        sessions.ended(this);
    }
}
