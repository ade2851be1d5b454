package nl.eenoverheid.reactie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.access.CodeRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happens around a reaction, and what day it is. */
@Component
class ReactieNews {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final ReactieLookup lookup;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReactieNews(ReactieLookup lookup, ApplicationEventPublisher events, Clock clock) {
        this.lookup = lookup;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    void tell(Reactie reactie, String what, Actor actor) {
        events.publishEvent(new ReactieChanged(
                reactie.item(),
                what,
                lookup.titel(reactie.item()),
                lookup.werkruimten(reactie.item()),
                reactie.wie(),
                actor,
                clock.instant()));
    }

    /** Somebody tried a code that does not work. */
    void refused() {
        events.publishEvent(new CodeRefused());
    }
}
