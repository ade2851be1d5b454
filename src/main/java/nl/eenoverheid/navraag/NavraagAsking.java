package nl.eenoverheid.navraag;

import java.time.Clock;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes codes, and tells the werkruimte what came of them. */
@Component
class NavraagAsking {
    private final NavraagRepository navragen;
    private final NavraagLookup lookup;
    private final NavraagCode codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NavraagAsking(
            NavraagRepository navragen,
            NavraagLookup lookup,
            NavraagCode codes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.navragen = navragen;
        this.lookup = lookup;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    String make(TerugkoppelingId about, int nummer, Actor by) {
        String code = codes.create();
        navragen.save(new Navraag(about, nummer, codes.hash(code), by, clock.instant()));
        return code;
    }

    void tell(TerugkoppelingId about, String what, Actor actor) {
        NavraagLookup.Told told = lookup.told(about);
        events.publishEvent(new NavraagAnswered(about, what, told.kop(), told.werkruimten(), actor, clock.instant()));
    }
}
