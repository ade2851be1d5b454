package nl.eenoverheid.terugkoppeling;

import java.time.Instant;
import java.util.Optional;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalMoved;
import nl.eenoverheid.signaal.SignaalNoted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps owed answers in step with what signalen promise. An event only says that it is time to look: what counts is
 * what the signaal says now, so events may come twice or in another order.
 */
@Component
class BelofteListener {
    private final TerugkoppelingRepository terugkoppelingen;
    private final BelofteLock lock;
    private final ApplicationEventPublisher events;

    BelofteListener(TerugkoppelingRepository terugkoppelingen, BelofteLock lock, ApplicationEventPublisher events) {
        this.terugkoppelingen = terugkoppelingen;
        this.lock = lock;
        this.events = events;
    }

    @ApplicationModuleListener(condition = "#event.antwoordBeloofd() || !#event.nieuw()")
    void on(SignaalNoted event) {
        follow(event.id(), event.actor(), event.at());
    }

    @ApplicationModuleListener(condition = "#event.what() == 'placed'")
    void on(SignaalMoved event) {
        follow(event.id(), event.actor(), event.at());
    }

    private void follow(SignaalId signaal, Actor actor, Instant at) {
        lock.take(signaal).ifPresent(belofte -> terugkoppelingen
                .findBySignaal(signaal.value())
                .ifPresentOrElse(known -> follow(known, belofte, actor, at), () -> begin(belofte, actor, at)));
    }

    private void begin(Belofte belofte, Actor actor, Instant at) {
        if (belofte.termen() != null) {
            Terugkoppeling owed = terugkoppelingen.save(new Terugkoppeling(belofte, belofte.termen()));
            publish(owed, TerugkoppelingMoved.What.OWED, actor, at);
        }
    }

    private void follow(Terugkoppeling known, Belofte belofte, Actor actor, Instant at) {
        Optional<TerugkoppelingMoved.What> changed = known.follow(belofte);
        changed.ifPresent(step -> publish(known, step, actor, at));
    }

    private void publish(Terugkoppeling about, TerugkoppelingMoved.What step, Actor actor, Instant at) {
        events.publishEvent(TerugkoppelingMoved.of(about, step, "", actor, at));
    }
}
