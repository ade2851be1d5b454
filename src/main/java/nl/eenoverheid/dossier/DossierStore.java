package nl.eenoverheid.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds dossiers for who may change them, and tells what they did. */
@Component
class DossierStore {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final DossierRepository dossiers;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierStore(DossierRepository dossiers, ScopeService scopes, ApplicationEventPublisher events, Clock clock) {
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a new dossier, from data that was checked. */
    Dossier open(DossierData data) {
        Scope scope = scopes.current();
        scope.requireWrite(Objects.requireNonNull(data.werkruimte()));
        Dossier dossier = dossiers.save(new Dossier(data, scope.actor(), now()));
        changed(dossier, "opened", "");
        return dossier;
    }

    /**
     * A dossier that the caller may change.
     *
     * @throws NotFound when there is none in scope
     */
    Dossier changeable(DossierId id) {
        Scope scope = scopes.current();
        Dossier dossier =
                dossiers.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(dossier.werkruimte());
        return dossier;
    }

    /** Tells what the caller did. */
    void changed(Dossier dossier, String what, String toelichting) {
        events.publishEvent(new DossierChanged(
                dossier.id(),
                what,
                dossier.naam(),
                dossier.werkruimten(),
                toelichting,
                scopes.current().actor(),
                now()));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), HERE);
    }
}
