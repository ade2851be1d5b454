package nl.eenoverheid.access;

import java.time.Clock;
import java.util.List;
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
        events.publishEvent(new AuditedEvent(
                current.find().map(SignedIn::id).orElse(null),
                account.organisatie(),
                "access.audit." + what,
                account.naam(),
                List.of(),
                clock.instant()));
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
