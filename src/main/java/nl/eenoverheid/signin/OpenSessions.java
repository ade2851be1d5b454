package nl.eenoverheid.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.eenoverheid.access.AccountDirectory;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.SessionsEnded;
import nl.eenoverheid.access.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers which sessions belong to whom, in this process, so that people see them, and that those of a blocked account end at once. A
 * session that ends takes its open screens with it.
 */
@Component
class OpenSessions implements SessionAuthenticationStrategy {
    private final Map<AccountId, Set<SessionMark>> byAccount = new ConcurrentHashMap<>();
    private final AccountDirectory accounts;
    private final SessionEnd end;
    private final Clock clock;

    OpenSessions(AccountDirectory accounts, SessionEnd end, Clock clock) {
        this.accounts = accounts;
        this.end = end;
        this.clock = clock;
    }

    /** Remembers first and looks again then: a block at the same moment sees the session, or is seen here. */
    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedIn person) {
            var mark = new SessionMark(person.id(), SignInToken.method(authentication), request, clock.instant(), this);
            mark.put(request.getSession());
            if (accounts.byId(person.id()).filter(SignedIn::isEnabled).isEmpty()) {
                mark.takeFrom(request.getSession());
                throw new SessionAuthenticationException("blocked while signing in");
            }
        }
    }

    /** Those of an account, the last one used first. */
    List<OpenSession> of(AccountId account, SessionRef own) {
        return marks(account).stream()
                .map(mark -> mark.shown(own))
                .sorted(Comparator.comparing(OpenSession::seen).reversed())
                .toList();
    }

    /**
     * The session from which somebody works.
     *
     * @throws AccessDeniedException when it is not theirs
     */
    SessionMark own(AccountId account, SessionRef ref) {
        return marks(account).stream()
                .filter(mark -> mark.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("not a session of this account"));
    }

    /** Ends those of an account that are meant, after the commit. */
    void end(AccountId account, Predicate<SessionRef> which) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                marks(account).stream().filter(mark -> which.test(mark.ref())).forEach(mark -> mark.session()
                        .ifPresent(end::of));
            }
        });
    }

    /**
     * Waits for the commit, but is no transactional listener: those are stored and repeated, and no session outlives a
     * restart.
     */
    @EventListener
    void on(SessionsEnded event) {
        end(event.account(), every -> true);
    }

    void begun(SessionMark mark) {
        byAccount.compute(mark.account(), (id, marks) -> {
            Set<SessionMark> open = marks == null ? ConcurrentHashMap.newKeySet() : marks;
            open.add(mark);
            return open;
        });
    }

    void ended(SessionMark mark) {
        byAccount.computeIfPresent(mark.account(), (id, marks) -> {
            marks.remove(mark);
            return marks.isEmpty() ? null : marks;
        });
    }

    private List<SessionMark> marks(AccountId account) {
        return List.copyOf(byAccount.getOrDefault(account, Set.of()));
    }
}
