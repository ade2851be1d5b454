package nl.eenoverheid.toezegging;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.toezegging.ToezeggingPlaces.Plek;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds toezeggingen and moties for who may change them, and tells what they did. */
@Component
class ToezeggingStore {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final ToezeggingRepository toezeggingen;
    private final ToezeggingPlaces places;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ToezeggingStore(
            ToezeggingRepository toezeggingen,
            ToezeggingPlaces places,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.toezeggingen = toezeggingen;
        this.places = places;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One with which the caller may do something, and where it stands. In this order: whether it is seen, whether it is for
     * the caller, whether it is still as on the screen.
     *
     * @throws NotFound when it is not in scope
     * @throws IllegalMove when it is for others
     * @throws Stale when something was done since
     */
    Begun begin(ToezeggingId id, long version, ToezeggingAct act, Scope scope) {
        Plek plek = places.of(id, scope).orElseThrow(NotFound::new);
        Optional<ToezeggingAct.Kant> kant = ToezeggingAct.Kant.of(scope, plek.home(), plek.organisatie(), keeps());
        if (kant.isEmpty()) {
            throw new IllegalMove(
                    scope.canWrite(plek.home()) ? "toezegging.denied.elders" : "toezegging.denied.reader");
        }
        if (!act.isFor(kant.orElseThrow())) {
            throw new IllegalMove(
                    act.isFor(ToezeggingAct.Kant.GRIFFIE) ? "toezegging.denied.griffie" : "toezegging.denied.bestuur");
        }
        Toezegging toezegging = toezeggingen.lock(id.value()).orElseThrow(NotFound::new);
        Stale.guard(version, toezegging.version());
        return new Begun(toezegging, plek);
    }

    /** Keeps it, and tells what was done. */
    ToezeggingId end(Begun begun, @Nullable ToezeggingAct act, String said, Scope scope) {
        Toezegging kept = toezeggingen.saveAndFlush(begun.toezegging());
        events.publishEvent(new ToezeggingChanged(
                kept.id(),
                begun.plek().dossier(),
                act,
                kept.status(),
                begun.plek().naam(),
                begun.plek().werkruimten(),
                said.isEmpty() ? kept.naam() : kept.naam() + "\n" + said,
                kept.behandelaar(),
                kept.uiterlijk(),
                scope.actor(),
                now()));
        return kept.id();
    }

    /** Whether the caller keeps the list of a body. */
    boolean keeps() {
        return current.has(Right.TOEZEGGING_MANAGE);
    }

    boolean writes() {
        return current.has(Right.TOEZEGGING_WRITE);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), HERE);
    }

    /** Something that is being changed, and where it stands. */
    record Begun(Toezegging toezegging, Plek plek) {}
}
