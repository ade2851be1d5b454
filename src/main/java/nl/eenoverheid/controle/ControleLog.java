package nl.eenoverheid.controle;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit trail what happened with a review, and who did it. */
@Component
class ControleLog {
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ControleLog(CurrentAccount current, ApplicationEventPublisher events, Clock clock) {
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    SignedIn by() {
        return current.get();
    }

    void note(OrganisatieId organisatie, String what, String about) {
        events.publishEvent(
                new AuditedEvent(by().id(), organisatie, "controle.audit." + what, about, List.of(), clock.instant()));
    }
}
