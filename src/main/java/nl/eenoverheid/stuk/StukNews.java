package nl.eenoverheid.stuk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.inhoud.InfectedContent;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.VerloopPlaces;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells in the dossier what was done with a stuk, as far as that is for everybody there. */
@Component
class StukNews {
    private final ApplicationEventPublisher events;
    private final VerloopPlaces verloop;
    private final Clock clock;

    StukNews(ApplicationEventPublisher events, VerloopPlaces verloop, Clock clock) {
        this.events = events;
        this.verloop = verloop;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.of("Europe/Amsterdam"));
    }

    void tell(Stuk stuk, StukPlek plek, StukStapSoort what, boolean beperkt, Actor actor) {
        events.publishEvent(new StukChanged(
                stuk.id(),
                plek.dossier(),
                what.what(),
                plek.naam(),
                plek.werkruimten(),
                beperkt ? "" : stuk.titel(),
                beperkt,
                actor,
                now()));
    }

    /** Takes out of the verloop what everybody read before it was limited. */
    void silence(Stuk stuk) {
        verloop.forget(new Item(ItemSoort.DOSSIER, stuk.dossier().value()), "stuk.verloop.", stuk.titels());
    }

    /** Keeps in the audit trail that somebody sent what a scanner refused; what it was called nobody needs to know. */
    void refused(InfectedContent content, Scope scope) {
        events.publishEvent(new AuditedEvent(
                scope.account(),
                scope.organisatie(),
                "stuk.audit.infected",
                content.found(),
                List.of(new AuditedEvent.Change(
                        "stuk.audit.soort", null, content.soort().name())),
                now()));
    }
}
