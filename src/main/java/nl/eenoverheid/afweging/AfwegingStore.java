package nl.eenoverheid.afweging;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How every change of an afweging begins and ends: whether the caller may make it, and telling others that it was made. */
@Component
class AfwegingStore {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST_REASON = 1000;

    private final AfwegingRepository afwegingen;
    private final AfwegingReadRepository reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AfwegingStore(
            AfwegingRepository afwegingen,
            AfwegingReadRepository reads,
            ApplicationEventPublisher events,
            Clock clock) {
        this.afwegingen = afwegingen;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /** Where a knoop stands in which the caller may weigh. */
    KnoopPlek writable(KnoopId knoop, Scope scope) {
        KnoopPlek plek = reads.plek(knoop, scope).orElseThrow(NotFound::new);
        scope.requireWrite(plek.home());
        if (!plek.open()) {
            throw new IllegalMove("afweging.move.knoop");
        }
        return plek;
    }

    /** The afweging of a knoop, locked: what others do to it meanwhile comes after. */
    Afweging lock(KnoopPlek plek) {
        return afwegingen.lock(plek.knoop().value()).orElseThrow(NotFound::new);
    }

    /** The afweging of a knoop that the caller may change. */
    Afweging changeable(KnoopId knoop, Scope scope) {
        return lock(writable(knoop, scope));
    }

    /** Begins one. */
    void begin(KnoopPlek plek, Scope scope) {
        if (afwegingen.lock(plek.knoop().value()).isPresent()) {
            throw new IllegalMove("afweging.move.begin");
        }
        end(afwegingen.saveAndFlush(new Afweging(plek.knoop(), scope.actor(), now())), "begonnen", "", scope);
    }

    /** Keeps it, and tells others. */
    void end(Afweging afweging, String what, String toelichting, Scope scope) {
        afwegingen.saveAndFlush(afweging);
        KnoopPlek plek = reads.plek(afweging.knoop(), scope).orElseThrow(NotFound::new);
        events.publishEvent(new AfwegingChanged(
                plek.knoop(), what, plek.vraag(), plek.werkruimten(), toelichting, scope.actor(), now()));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), HERE);
    }

    /** A reason that was checked. */
    static String reason(String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, LONGEST_REASON);
        check.done();
        return why;
    }
}
