package nl.eenoverheid.workspace;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps closed parts within the werkruimte around them: who leaves that one leaves these too. */
@Component
class BeslotenDelen {
    private final WerkruimteRepository werkruimten;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BeslotenDelen(WerkruimteRepository werkruimten, ApplicationEventPublisher events, Clock clock) {
        this.werkruimten = werkruimten;
        this.events = events;
        this.clock = clock;
    }

    /** Ends every membership of somebody in the closed parts of a werkruimte that they just left. */
    void release(Werkruimte around, AccountId account, String naam, Actor by) {
        for (Werkruimte deel : werkruimten.lockBesloten(around.id().value())) {
            if (deel.find(account).isPresent()) {
                Optional<AccountId> follower = deel.release(account, around.firstOwner(), clock.instant());
                Set<AccountId> changed = new HashSet<>(Set.of(account));
                follower.ifPresent(changed::add);
                events.publishEvent(new WerkruimteChanged(
                        deel.id(),
                        follower.isPresent() ? "followed" : "released",
                        deel.naam(),
                        naam,
                        by,
                        clock.instant()));
                events.publishEvent(new MembersChanged(deel.id(), changed, by, clock.instant()));
            }
        }
    }
}
