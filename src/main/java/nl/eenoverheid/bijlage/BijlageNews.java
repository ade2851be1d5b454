package nl.eenoverheid.bijlage;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.inhoud.InfectedContent;
import nl.eenoverheid.workspace.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells at the signaal what happened to a bijlage; of one that has no signaal yet there is nobody to tell. */
@Component
class BijlageNews {
    private final BijlageGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BijlageNews(BijlageGuard guard, ApplicationEventPublisher events, Clock clock) {
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void tell(Bijlage bijlage, BijlageChanged.What step, Scope scope) {
        bijlage.signaal()
                .map(signaal -> guard.readable(signaal, scope))
                .ifPresent(plek ->
                        events.publishEvent(BijlageChanged.at(plek, step, bijlage.naam(), scope.actor(), now())));
    }

    /** Keeps in the audit trail that somebody sent what a scanner refused; what it was called nobody needs to know. */
    void refused(InfectedContent content, Scope scope) {
        events.publishEvent(new AuditedEvent(
                scope.account(),
                scope.organisatie(),
                "bijlage.audit.infected",
                content.found(),
                List.of(new AuditedEvent.Change(
                        "bijlage.audit.soort", null, content.soort().name())),
                now()));
    }
}
