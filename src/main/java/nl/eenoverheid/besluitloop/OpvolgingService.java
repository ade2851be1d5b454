package nl.eenoverheid.besluitloop;

import java.time.Clock;
import java.util.stream.Stream;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a besluit take the place of an older one. Who does that may change both. */
@Service
@Transactional
@PreAuthorize("hasAuthority('BESLUIT_WRITE')")
public class OpvolgingService {
    private final OpvolgingRepository opvolgingen;
    private final BesluitPlaces places;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpvolgingService(
            OpvolgingRepository opvolgingen,
            BesluitPlaces places,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.opvolgingen = opvolgingen;
        this.places = places;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that a besluit takes the place of an older one, and why.
     *
     * @throws IllegalMove when the older one does not stand, has a successor already, or came out of the new one itself
     */
    public void replace(BesluitId nieuw, BesluitId oud, String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, StapData.LONGEST);
        check.done();
        Scope scope = scopes.current();
        if (nieuw.equals(oud)) {
            throw new IllegalMove("besluitloop.move.zichzelf");
        }
        Stream.of(nieuw, oud)
                .sorted((one, other) -> Long.compare(one.value(), other.value()))
                .forEach(each -> changeable(each, scope));
        Besluitstand newer = changeable(nieuw, scope);
        Besluitstand older = changeable(oud, scope);
        guard(newer, older);
        requireOwn(older, scope);
        opvolgingen.saveAndFlush(new Opvolging(oud, nieuw, why, scope.actor(), clock.instant()));
        tell(newer, "vervangt", why, scope.actor());
        tell(older, "vervangen", why, scope.actor());
    }

    /** Takes that back, while the newer one is prepared. */
    public void keepBoth(BesluitId nieuw, BesluitId oud) {
        Scope scope = scopes.current();
        Besluitstand newer = changeable(nieuw, scope);
        Opvolging opvolging =
                opvolgingen.findByOudIdAndNieuwId(oud.value(), nieuw.value()).orElseThrow(NotFound::new);
        if (!newer.isPrepared()) {
            throw new IllegalMove("besluitloop.move.isOpgevolgd");
        }
        opvolgingen.delete(opvolging);
        tell(newer, "vervangtNiet", "", scope.actor());
    }

    /** A besluit is set aside by who is responsible for it, or by who keeps its werkruimte: not by a neighbour that was against. */
    private static void requireOwn(Besluitstand older, Scope scope) {
        if (!older.organisatie().equals(scope.organisatie()) && !scope.canManage(older.home())) {
            throw new IllegalMove("besluitloop.move.oudVanAnder");
        }
    }

    private void guard(Besluitstand newer, Besluitstand older) {
        if (newer.ingetrokken() || !(newer.isPrepared() || newer.isAdopted())) {
            throw new IllegalMove("besluitloop.move.nieuwStaatNiet");
        }
        if (older.resultaat() != BesluitResultaat.VASTGESTELD || older.ingetrokken()) {
            throw new IllegalMove("besluitloop.move.oudStaatNiet");
        }
        if (opvolgingen.findByOudId(older.besluit().value()).isPresent()) {
            throw new IllegalMove("besluitloop.move.heeftOpvolger");
        }
        if (opvolgingen.countFollowing(older.besluit().value(), newer.besluit().value()) > 0) {
            throw new IllegalMove("besluitloop.move.kring");
        }
        if (newer.vervangen()) {
            throw new IllegalMove("besluitloop.move.vervangen");
        }
    }

    private Besluitstand changeable(BesluitId id, Scope scope) {
        Besluitstand besluit = places.lock(id, scope).orElseThrow(NotFound::new);
        scope.requireWrite(besluit.home());
        return besluit;
    }

    private void tell(Besluitstand besluit, String what, String why, Actor actor) {
        events.publishEvent(besluit.changed(what, why, actor, clock.instant()));
    }
}
