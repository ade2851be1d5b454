package nl.eenoverheid.knoop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How every change of a knoop begins and ends: whether the caller may make it, and telling others that it was made. */
@Component
class KnoopChanges {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST_REASON = 1000;

    private final KnoopRepository knopen;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KnoopChanges(KnoopRepository knopen, ScopeService scopes, ApplicationEventPublisher events, Clock clock) {
        this.knopen = knopen;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** A new knoop, from data that was checked. */
    KnoopId raise(KnoopData data) {
        Scope scope = scopes.current();
        Knoop knoop = knopen.save(new Knoop(data, scope.actor(), now()));
        events.publishEvent(
                new KnoopRaised(knoop.id(), data.dossier(), knoop.vraag(), knoop.werkruimten(), scope.actor(), now()));
        return knoop.id();
    }

    /** The knoop, when the caller may change it. */
    Knoop begin(KnoopId id) {
        Scope scope = scopes.current();
        Knoop knoop = knopen.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(knoop.werkruimte());
        return knoop;
    }

    /**
     * Tells others.
     *
     * @param what the key of what happened in the verloop
     * @param toelichting the words that go with it
     */
    void end(Knoop knoop, String what, String toelichting) {
        events.publishEvent(new KnoopChanged(
                knoop.id(),
                what,
                knoop.vraag(),
                knoop.werkruimten(),
                knoop.status(),
                knoop.stand(),
                toelichting,
                knoop.werkruimten(),
                scopes.current().actor(),
                now()));
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
