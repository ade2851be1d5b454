package nl.eenoverheid.inbreng;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** How everything that is said begins and ends: whether the caller may say it, and telling others. */
@Component
class InbrengStore {
    private final InbrengRepository inbrengen;
    private final InbrengPlaces places;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InbrengStore(
            InbrengRepository inbrengen,
            InbrengPlaces places,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inbrengen = inbrengen;
        this.places = places;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    InbrengPlek toAsk(KnoopId knoop, long claim) {
        Scope scope = scopes.current();
        return asking(places.ofClaim(knoop, claim, scope), scope);
    }

    InbrengPlek toAsk(InbrengId id) {
        Scope scope = scopes.current();
        return asking(places.ofInbreng(id, scope), scope);
    }

    private static InbrengPlek asking(Optional<InbrengPlek> found, Scope scope) {
        InbrengPlek plek = found.orElseThrow(NotFound::new);
        scope.requireWrite(plek.home());
        plek.requireLive();
        return plek;
    }

    InbrengPlek toAnswer(InbrengId id) {
        Scope scope = scopes.current();
        InbrengPlek plek = places.ofInbreng(id, scope).orElseThrow(NotFound::new);
        if (!plek.maySpeak(scope)) {
            throw new AccessDeniedException("speaks for another organisation");
        }
        plek.requireLive();
        return plek;
    }

    Inbreng opened(InbrengId id, long version) {
        Inbreng inbreng = inbrengen.lock(id.value()).orElseThrow(NotFound::new);
        Stale.guard(version, inbreng.version());
        return inbreng;
    }

    void tell(InbrengPlek plek, Inbreng inbreng, String what, String words) {
        events.publishEvent(plek.changed(inbreng.id(), what, words, actor(), now()));
    }

    Actor actor() {
        return scopes.current().actor();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), InbrengService.HERE);
    }
}
