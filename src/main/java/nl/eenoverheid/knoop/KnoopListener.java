package nl.eenoverheid.knoop;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Answers a question when a besluit on it was adopted, on behalf of who recorded that. Twice makes no difference. */
@Component
class KnoopListener {
    private final KnoopRepository knopen;
    private final ApplicationEventPublisher events;

    KnoopListener(KnoopRepository knopen, ApplicationEventPublisher events) {
        this.knopen = knopen;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(KnoopDecided event) {
        knopen.findDecided(event.knoop().value())
                .filter(knoop -> knoop.decide(event.at()))
                .ifPresent(knoop -> events.publishEvent(new KnoopChanged(
                        knoop.id(),
                        "decided",
                        knoop.vraag(),
                        knoop.werkruimten(),
                        knoop.status(),
                        knoop.stand(),
                        event.titel(),
                        event.werkruimten(),
                        event.actor(),
                        event.at())));
    }
}
