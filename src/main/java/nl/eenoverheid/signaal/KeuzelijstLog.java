package nl.eenoverheid.signaal;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit trail what an administrator did with a list. */
@Component
class KeuzelijstLog {
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeuzelijstLog(CurrentAccount current, ApplicationEventPublisher events, Clock clock) {
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    void note(String what, String naam) {
        events.publishEvent(
                new AuditedEvent(current.get().id(), null, "signaal.audit." + what, naam, List.of(), clock.instant()));
    }
}
