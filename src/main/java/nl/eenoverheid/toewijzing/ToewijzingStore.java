package nl.eenoverheid.toewijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.toewijzing.ToewijzingStap.Moment;
import nl.eenoverheid.workspace.Scope;
import org.springframework.context.ApplicationEventPublisher;
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

    /** Keeps what was done and tells it. */
    void keep(Toewijzing now, SignaalPlek plek, StapSoort stap, String toelichting, Moment by) {
        if (now.isNew()) {
            toewijzingen.save(now);
        }
        events.publishEvent(ToewijzingChanged.of(now, plek, stap, toelichting, by));
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
