package nl.eenoverheid.terugkoppeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalMoved;
import nl.eenoverheid.signaal.SignaalNoted;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemPlaced;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopPlaces;
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
    private final VerloopPlaces verloop;
    private final ApplicationEventPublisher events;

    BelofteListener(
            TerugkoppelingRepository terugkoppelingen,
            BelofteLock lock,
            VerloopPlaces verloop,
            ApplicationEventPublisher events) {
        this.terugkoppelingen = terugkoppelingen;
        this.lock = lock;
        this.verloop = verloop;
        this.events = events;
    }

    @ApplicationModuleListener(condition = "#event.antwoordBeloofd() || !#event.nieuw()")
    void on(SignaalNoted event) {
        follow(event.id(), event.actor(), event.at());
    }

    @ApplicationModuleListener(condition = "#event.item().soort().name() == 'SIGNAAL'")
    void on(ItemPlaced event) {
        lock.take(new SignaalId(event.item().id())).ifPresent(belofte -> terugkoppelingen
                .findBySignaal(belofte.signaal())
                .ifPresent(known -> stand(known, belofte, event)));
    }

    /** Words that are open again ask for another answer: what was sent does not stay as if all were well. */
    @ApplicationModuleListener(condition = "#event.what() == 'heropend'")
    void on(SignaalMoved event) {
        lock.take(event.id())
                .flatMap(belofte -> terugkoppelingen.findBySignaal(belofte.signaal()))
                .filter(known -> known.wasSentBefore(event.at()))
                .ifPresent(known -> {
                    known.reopen(
                            event.toelichting(),
                            Heropening.usual(LocalDate.ofInstant(event.at(), Heropening.HERE)),
                            event.at());
                    publish(known, TerugkoppelingMoved.What.REOPENED, event.actor(), event.at());
                });
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

    private void stand(Terugkoppeling known, Belofte belofte, ItemPlaced signaal) {
        if (known.standsWhere(belofte)) {
            return;
        }
        Item item = new Item(ItemSoort.TERUGKOPPELING, known.id().value());
        Set<Long> left = new HashSet<>(known.werkruimten());
        verloop.move(item, known.werkruimte().value(), belofte.home());
        known.stand(belofte);
        verloop.keep(item, known.werkruimten());
        left.removeAll(known.werkruimten());
        events.publishEvent(new ItemPlaced(
                item, signaal.step(), known.kop(), known.werkruimten(), left, signaal.actor(), signaal.at()));
    }

    private void publish(Terugkoppeling about, TerugkoppelingMoved.What step, Actor actor, Instant at) {
        events.publishEvent(TerugkoppelingMoved.of(about, step, "", actor, at));
    }
}
