package nl.eenoverheid.samenhang;

import java.time.Clock;
import java.time.Instant;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells on both sides what became of the relation of two dossiers. */
@Component
class SamenhangNews {
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SamenhangNews(ScopeService scopes, ApplicationEventPublisher events, Clock clock) {
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    void tell(DossierHome one, DossierHome other, String what) {
        tell(one, what);
        tell(other, what);
    }

    Instant now() {
        return clock.instant();
    }

    private void tell(DossierHome dossier, String what) {
        events.publishEvent(new SamenhangChanged(
                dossier.id(),
                what,
                dossier.naam(),
                dossier.werkruimten(),
                scopes.current().actor(),
                now()));
    }
}
