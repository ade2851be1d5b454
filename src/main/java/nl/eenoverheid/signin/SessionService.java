package nl.eenoverheid.signin;

import java.util.List;
import java.util.function.Predicate;
import nl.eenoverheid.access.AccountDirectory;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.CurrentAccount;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The devices on which people are signed in: one's own, and for an administrator those of the own organisation. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SessionService {
    private static final SessionRef NONE = new SessionRef("");

    private final OpenSessions sessions;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final SignInLogService log;

    SessionService(OpenSessions sessions, AccountDirectory accounts, CurrentAccount current, SignInLogService log) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.current = current;
        this.log = log;
    }

    /** One's own devices. */
    public List<OpenSession> mine(SessionRef own) {
        return sessions.of(current.get().id(), own);
    }

    /** Signs one of one's own devices out. */
    @Transactional
    public void end(SessionRef which) {
        end(current.get().id(), which::equals);
    }

    /** Signs all of one's own devices out but this one. */
    @Transactional
    public void endOthers(SessionRef own) {
        end(current.get().id(), Predicate.not(own::equals));
    }

    /**
     * The devices of somebody of the own organisation.
     *
     * @throws nl.eenoverheid.shared.NotFound when the account is not for the caller to keep
     */
    @PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
    public List<OpenSession> of(AccountId account) {
        return sessions.of(accounts.managed(account).id(), NONE);
    }

    /** Signs somebody of the own organisation out, on one device or on all. */
    @Transactional
    @PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
    public void endOf(AccountId account, List<SessionRef> which) {
        end(accounts.managed(account).id(), List.copyOf(which)::contains);
    }

    private void end(AccountId account, Predicate<SessionRef> which) {
        sessions.end(account, which);
        log.changed(account, "sessionEnded");
    }
}
