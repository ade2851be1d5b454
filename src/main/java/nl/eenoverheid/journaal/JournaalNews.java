package nl.eenoverheid.journaal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.workspace.ConfidentialReads;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopPlaces;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells in the dossier what was written, as far as that is for everybody there, and who read what is not. */
@Component
class JournaalNews {
    private static final String NOTED = "genoteerd";

    private final ApplicationEventPublisher events;
    private final VerloopPlaces verloop;
    private final ConfidentialReads confidential;
    private final Clock clock;

    JournaalNews(ApplicationEventPublisher events, VerloopPlaces verloop, ConfidentialReads confidential, Clock clock) {
        this.events = events;
        this.verloop = verloop;
        this.confidential = confidential;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.of("Europe/Amsterdam"));
    }

    void noted(DossierHome home, String met, boolean beperkt, Actor actor) {
        tell(home, NOTED, met, beperkt, actor);
    }

    void tell(DossierHome home, String what, String met, boolean beperkt, Actor actor) {
        events.publishEvent(new JournaalChanged(
                home.id(), what, home.naam(), home.werkruimten(), beperkt ? "" : met, beperkt, actor, now()));
    }

    /** Takes out of the verloop what everybody read before it was limited. */
    void silence(DossierHome home, Set<String> met) {
        verloop.forget(new Item(ItemSoort.DOSSIER, home.id().value()), "journaal.verloop.", met);
    }

    /** Keeps that somebody read those that few may read. */
    void read(DossierHome home, List<JournaalListItem> rows, Actor reader) {
        rows.stream()
                .filter(row -> row.niveau().isBeperkt())
                .forEach(row -> confidential.tell(
                        new Item(ItemSoort.DOSSIER, home.id().value()),
                        home.werkruimten(),
                        reader,
                        "journaal.audit.read",
                        Long.toString(row.gesprek())));
    }
}
