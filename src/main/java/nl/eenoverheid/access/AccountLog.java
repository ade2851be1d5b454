package nl.eenoverheid.access;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what an administrator did with an account: to the audit trail, and to whom it may concern. */
@Component
class AccountLog {
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountLog(CurrentAccount current, ApplicationEventPublisher events, Clock clock) {
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Only the trail needs to know. */
    void note(Account account, String what) {
        note(current.find().map(SignedIn::id).orElse(null), account, what, List.of());
    }

    /** What somebody did by signing in. */
    void byItself(Account account, String what, AuditedEvent.Change... changes) {
        note(account.id(), account, what, List.of(changes));
    }

    /** Somebody chose a password by a link; whoever is signed in with the old one must sign in again. */
    void passwordByLink(Account account) {
        byItself(account, "passwordChosen");
        events.publishEvent(new SessionsEnded(account.id()));
    }

    /** Somebody came with a code that does not work. */
    void codeRefused() {
        events.publishEvent(new CodeRefused());
    }

    /** Other rights by signing in; whoever is signed in with the old ones must sign in again. */
    void rightsBySignIn(Account account, AuditedEvent.Change roles) {
        byItself(account, "rightsBySignIn", roles);
        events.publishEvent(new AccountChanged(account.id(), account.id(), clock.instant()));
        events.publishEvent(new SessionsEnded(account.id()));
    }

    private void note(@Nullable AccountId by, Account account, String what, List<AuditedEvent.Change> changes) {
        events.publishEvent(new AuditedEvent(
                by, account.organisatie(), "access.audit." + what, account.naam(), changes, clock.instant()));
    }

    /** What was derived from the account must be made anew. */
    void changed(Account account, String what) {
        note(account, what);
        events.publishEvent(new AccountChanged(account.id(), current.get().id(), clock.instant()));
    }

    /** The same, and whoever is signed in with it must sign in again. */
    void shutOut(Account account, String what) {
        changed(account, what);
        events.publishEvent(new SessionsEnded(account.id()));
    }
}
