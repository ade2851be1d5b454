package nl.eenoverheid.taak;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds tasks for who may change them, and tells what they did. */
@Component
class TaakStore {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final TaakRepository taken;
    private final TaakPlaces places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaakStore(TaakRepository taken, TaakPlaces places, ApplicationEventPublisher events, Clock clock) {
        this.taken = taken;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a new task. */
    TaakId ask(TaakData data, Scope scope) {
        TaakData checked = checked(data, scope);
        Taak taak = taken.saveAndFlush(new Taak(checked, scope.actor(), clock.instant()));
        tell(taak, null, "", scope);
        return taak.id();
    }

    /**
     * A task with which the caller may do something. In this order: whether it is seen, whether it is still as on the screen,
     * whether they may.
     *
     * @throws NotFound when it is not in scope
     * @throws Stale when something was done since
     * @throws IllegalMove when it is for others
     */
    Taak begin(TaakId id, long version, TaakAct act, Scope scope) {
        Taak taak = taken.lockInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        Stale.guard(version, taak.version());
        Set<TaakRol> rollen = taak.rollen(scope);
        if (!TaakRol.may(rollen, act, taak.status())) {
            boolean writes = taak.werkruimten().stream().anyMatch(each -> scope.canWrite(new WerkruimteId(each)));
            throw new IllegalMove(
                    !writes
                            ? "taak.denied.reader"
                            : act.isForGevraagde() ? "taak.denied.gevraagde" : "taak.denied.vrager");
        }
        return taak;
    }

    void end(Taak taak, TaakAct act, String said, Scope scope) {
        tell(taken.saveAndFlush(taak), act, said, scope);
    }

    /** Data that can be asked by this person; every problem at once. */
    TaakData checked(TaakData data, Scope scope) {
        var check = new InputCheck();
        check.include(() -> data.checked(today()));
        if (data.werkruimte() != null) {
            scope.requireWrite(data.werkruimte());
            check.unless(places.works(data), "naar", "taak.input.doesNotSee");
            check.unless(places.isOpenThere(data, scope), "dossier", "taak.input.dossier");
        }
        check.done();
        return data.checked(today());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), HERE);
    }

    private void tell(Taak taak, @Nullable TaakAct act, String said, Scope scope) {
        events.publishEvent(taak.told(act, said, scope.actor(), now()));
    }
}
