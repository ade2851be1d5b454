package nl.eenoverheid.bezoek;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How every change of a bezoek begins and ends: whether the caller may make it, and telling others that it was made. */
@Component
class BezoekStore {
    private final BezoekRepository bezoeken;
    private final BezoekReadRepository reads;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BezoekStore(
            BezoekRepository bezoeken,
            BezoekReadRepository reads,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bezoeken = bezoeken;
        this.reads = reads;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** A new bezoek, from data that was checked. */
    BezoekId plan(BezoekData data) {
        Scope scope = scopes.current();
        scope.requireWrite(Objects.requireNonNull(data.werkruimte()));
        requireMembers(data, Set.of(), scope);
        Bezoek bezoek = bezoeken.save(new Bezoek(data, scope.actor(), now()));
        changed(bezoek, "planned", "");
        return bezoek.id();
    }

    /**
     * A bezoek that the caller may change.
     *
     * @throws NotFound when there is none in scope
     */
    Bezoek changeable(BezoekId id) {
        Scope scope = scopes.current();
        Bezoek bezoek = bezoeken.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(bezoek.werkruimte());
        return bezoek;
    }

    /**
     * Guards who is asked along: members of the werkruimte, and who was asked before.
     *
     * @throws InvalidInput when somebody is neither
     */
    void requireMembers(BezoekData data, Set<Long> before, Scope scope) {
        Set<Long> added = new HashSet<>(data.deelnemers());
        added.removeAll(before);
        if (!reads.members(added, scope.within(data.werkruimte())).containsAll(added)) {
            throw new InvalidInput("deelnemers", "bezoek.input.member");
        }
    }

    /** Tells what the caller did. */
    void changed(Bezoek bezoek, String what, String toelichting) {
        events.publishEvent(new BezoekChanged(
                bezoek.id(),
                what,
                bezoek.titel(),
                bezoek.werkruimten(),
                toelichting,
                scopes.current().actor(),
                now()));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), BezoekData.HERE);
    }

    /** A reason that was checked. */
    static String reason(String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, BezoekData.SHORT);
        check.done();
        return why;
    }
}
