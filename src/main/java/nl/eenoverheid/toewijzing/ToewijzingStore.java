package nl.eenoverheid.toewijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.toewijzing.ToewijzingStap.Moment;
import nl.eenoverheid.workspace.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds who handles a signaal so that it can be changed, and tells what was done. */
@Component
class ToewijzingStore {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final ToewijzingRepository toewijzingen;
    private final SignaalPlekken plekken;
    private final ToewijzingProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ToewijzingStore(
            ToewijzingRepository toewijzingen,
            SignaalPlekken plekken,
            ToewijzingProperties properties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.plekken = plekken;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The signaal, held until the end of the transaction.
     *
     * @throws NotFound when it is not in scope
     */
    SignaalPlek take(SignaalId signaal, Scope scope) {
        return plekken.take(signaal).filter(plek -> plek.isIn(scope)).orElseThrow(NotFound::new);
    }

    /** Who handles it; new when nobody was ever asked. */
    Toewijzing of(SignaalPlek plek) {
        return toewijzingen.findBySignaalId(plek.id().value()).orElseGet(() -> new Toewijzing(plek.id()));
    }

    Moment by(Actor actor) {
        return new Moment(actor, clock.instant());
    }

    /** The day by which who is asked now says something. */
    LocalDate due() {
        return Werkdagen.plus(LocalDate.ofInstant(clock.instant(), HERE), properties.werkdagen());
    }

    /**
     * Guards what somebody wants to do: whether they may, and then whether it can be.
     *
     * @throws AccessDeniedException when they have nothing to do with who handles it
     */
    void guard(Toewijzing now, SignaalPlek plek, ToewijzingAct act, Scope scope) {
        Set<ToewijzingRol> rollen =
                ToewijzingRol.of(scope, plek.home(), plek.werkruimten(), now.behandelaarId(), now.regieId());
        if (!act.isFor(now.status(), rollen)) {
            throw new AccessDeniedException("is not concerned with who handles this signaal");
        }
        if (!now.status().allows(act)) {
            throw new IllegalMove("toewijzing.move." + act.name());
        }
    }

    /** Keeps what was done and tells it. */
    void keep(Toewijzing now, SignaalPlek plek, StapSoort stap, String toelichting, Moment by) {
        keep(now, ToewijzingChanged.of(now, plek, stap, toelichting, false, by));
    }

    /** Keeps what was done to one of many; people are told of all of them together. */
    void keepOfMany(Toewijzing now, SignaalPlek plek, StapSoort stap, String toelichting, Moment by) {
        keep(now, ToewijzingChanged.of(now, plek, stap, toelichting, true, by));
    }

    private void keep(Toewijzing now, ToewijzingChanged event) {
        if (now.isNew()) {
            toewijzingen.save(now);
        }
        events.publishEvent(event);
    }

    /** Whom something names, and why, for who reads what happened. */
    String said(Behandelaar who, String why) {
        String naam = plekken.naam(who.organisatie());
        return why.isEmpty() ? naam : naam + ". " + why;
    }

    boolean sees(Behandelaar who, SignaalPlek plek) {
        return plekken.works(who, plek.werkruimten());
    }
}
