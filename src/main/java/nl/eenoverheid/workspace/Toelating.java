package nl.eenoverheid.workspace;

import java.time.Clock;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets somebody into a werkruimte whom an owner asked and who said yes. Whoever calls this has checked both. */
@Component
public class Toelating {
    private final WerkruimteRepository werkruimten;
    private final WerkruimteReadRepository reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Toelating(
            WerkruimteRepository werkruimten,
            WerkruimteReadRepository reads,
            ApplicationEventPublisher events,
            Clock clock) {
        this.werkruimten = werkruimten;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes somebody a member, in the running transaction; who is one already keeps the role that they have.
     *
     * @param by the owner who asked: the cause of the right
     */
    public void admit(WerkruimteId id, WerkruimteRol rol, Actor guest, AccountId by) {
        Werkruimte werkruimte = werkruimten.lockWithMembers(id.value()).orElseThrow(NotFound::new);
        WerkruimteReadRepository.Persoon persoon =
                reads.persoon(guest.account()).orElseThrow(NotFound::new);
        persoon.guard(rol);
        if (werkruimte.admit(guest.account(), persoon.organisatieId(), rol, by, clock.instant())) {
            events.publishEvent(new WerkruimteChanged(id, "accepted", werkruimte.naam(), "", guest, clock.instant()));
            events.publishEvent(new MembersChanged(id, Set.of(guest.account()), guest, clock.instant()));
        }
    }

    /** Whether it is a closed part of another. */
    public boolean isBesloten(WerkruimteId id) {
        return reads.isBesloten(id);
    }

    /** What a werkruimte is called, for who may know. */
    public String naam(WerkruimteId id) {
        return reads.naam(id);
    }
}
