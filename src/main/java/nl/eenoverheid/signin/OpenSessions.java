package nl.eenoverheid.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.eenoverheid.access.AccountDirectory;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.SessionsEnded;
import nl.eenoverheid.access.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers which sessions belong to whom, in this process, so that those of a blocked account end at once. A session
 * that ends takes its open screens with it.
 */
@Component
class OpenSessions implements SessionAuthenticationStrategy {
    private static final String ATTRIBUTE = OpenSessions.class.getName();

    private final Map<AccountId, Set<HttpSession>> byAccount = new ConcurrentHashMap<>();
    private final AccountDirectory accounts;
    private final SessionEnd end;

    OpenSessions(AccountDirectory accounts, SessionEnd end) {
        this.accounts = accounts;
        this.end = end;
    }

    /** Remembers first and looks again then: a block at the same moment sees the session, or is seen here. */
    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedIn person) {
            request.getSession().setAttribute(ATTRIBUTE, new Mark(person.id()));
            if (accounts.byId(person.id()).filter(SignedIn::isEnabled).isEmpty()) {
                request.getSession().removeAttribute(ATTRIBUTE);
                throw new SessionAuthenticationException("blocked while signing in");
            }
        }
    }

    /**
     * Waits for the commit, but is no transactional listener: those are stored and repeated, and no session outlives a
     * restart.
     */
    @EventListener
    void on(SessionsEnded event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                List.copyOf(byAccount.getOrDefault(event.account(), Set.of())).forEach(end::of);
            }
        });
    }

    /** Stands in the session, which tells it when that begins and ends. */
    private final class Mark implements HttpSessionBindingListener {
        private final AccountId account;

        Mark(AccountId account) {
            this.account = account;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            byAccount.compute(account, (id, sessions) -> {
                Set<HttpSession> open = sessions == null ? ConcurrentHashMap.newKeySet() : sessions;
                open.add(event.getSession());
                return open;
            });
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            byAccount.computeIfPresent(account, (id, sessions) -> {
                sessions.remove(event.getSession());
                return sessions.isEmpty() ? null : sessions;
            });
        }
    }
}
