package nl.eenoverheid.vergadering;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds meetings for who may change them, and tells what they did. */
@Component
class VergaderingStore {
    private final VergaderingRepository vergaderingen;
    private final VergaderingPlaces places;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VergaderingStore(
            VergaderingRepository vergaderingen,
            VergaderingPlaces places,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vergaderingen = vergaderingen;
        this.places = places;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans a meeting.
     *
     * @param vorige the meeting of which it takes over what was put off, of the same dossier
     */
    VergaderingId plan(DossierId dossier, VergaderingData data, @Nullable VergaderingId vorige) {
        Scope scope = scopes.current();
        DossierPlek plek = places.ofDossier(dossier, scope).orElseThrow(NotFound::new);
        requireWriter(plek, scope);
        if (plek.gesloten()) {
            throw new IllegalMove("vergadering.move.closed");
        }
        requireInvitable(data.genodigden(), dossier, scope);
        Vergadering before = vorige == null
                ? null
                : vergaderingen
                        .lock(vorige.value())
                        .filter(each -> each.dossier().equals(dossier))
                        .orElseThrow(NotFound::new);
        Vergadering planned =
                vergaderingen.saveAndFlush(new Vergadering(dossier, data, before, scope.actor(), clock.instant()));
        tell(planned, plek, VergaderingStap.PLANNED, "");
        return planned.id();
    }

    /**
     * A meeting with which the caller may do something now. In this order: whether it is seen, whether they may, whether it can be.
     *
     * @throws NotFound when it is not in scope
     * @throws IllegalMove when it is for others, or not possible now
     */
    Vergadering begin(VergaderingId id, VergaderingAct act) {
        Scope scope = scopes.current();
        DossierPlek plek = places.ofVergadering(id, scope).orElseThrow(NotFound::new);
        requireWriter(plek, scope);
        Vergadering vergadering = vergaderingen.lock(id.value()).orElseThrow(NotFound::new);
        if (act.isForOrganiser() && !vergadering.isOf(scope.actor()) && !scope.canManage(plek.home())) {
            throw new IllegalMove("vergadering.denied.organiser");
        }
        vergadering.guard(act);
        return vergadering;
    }

    /** Refuses voices that the caller does not see, or that do not go with the dossier. */
    void requireVoices(Set<Long> signalen, Vergadering vergadering, long punt) {
        if (!places.goWith(signalen, vergadering.dossier(), punt, scopes.current())) {
            throw new InvalidInput("signalen", "vergadering.input.signalen");
        }
    }

    void requireInvitable(List<GenodigdeData> wanted, DossierId dossier, Scope scope) {
        Set<GenodigdeData> known = new HashSet<>();
        places.choices(dossier, scope).forEach(each -> {
            known.add(each.data());
            known.add(new GenodigdeData(each.data().organisatie(), null));
        });
        if (!known.containsAll(wanted)) {
            throw new InvalidInput("genodigden", "vergadering.input.doesNotSee");
        }
    }

    void end(Vergadering vergadering, VergaderingStap stap, String why) {
        DossierPlek plek =
                places.ofVergadering(vergadering.id(), scopes.current()).orElseThrow(NotFound::new);
        tell(vergaderingen.saveAndFlush(vergadering), plek, stap, why);
    }

    Scope scope() {
        return scopes.current();
    }

    Instant now() {
        return clock.instant();
    }

    private void tell(Vergadering vergadering, DossierPlek plek, VergaderingStap stap, String why) {
        String words = why.isEmpty() ? vergadering.titel() : vergadering.titel() + "\n" + why;
        events.publishEvent(
                plek.changed(stap, vergadering, words, scopes.current().actor(), clock.instant()));
    }

    private static void requireWriter(DossierPlek plek, Scope scope) {
        if (!plek.mayWrite(scope)) {
            throw new IllegalMove("vergadering.denied.reader");
        }
    }
}
