package nl.eenoverheid.cijfer;

import java.time.Clock;
import java.time.Instant;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps figures where the caller may write, and tells what they did. */
@Component
class CijferStore {
    /** More than people can overlook at one dossier. */
    static final int MOST = 500;

    private final CijferRepository cijfers;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CijferStore(
            CijferRepository cijfers,
            DossierService dossiers,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cijfers = cijfers;
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A dossier whose figures the caller may change.
     *
     * @throws nl.eenoverheid.shared.NotFound when there is none in scope
     * @throws IllegalMove when it is closed
     */
    DossierHome changeable(DossierId id) {
        DossierHome home = dossiers.home(id);
        scope().requireWrite(home.werkruimte());
        if (home.fase() == DossierFase.GESLOTEN) {
            throw new IllegalMove("cijfer.move.closed");
        }
        return home;
    }

    /**
     * Says that there is room for some more.
     *
     * @throws IllegalMove when there is not
     */
    void guardRoom(DossierHome dossier, int more) {
        if (cijfers.countByDossierId(dossier.id().value()) + more > MOST) {
            throw new IllegalMove("cijfer.move.tooMany", MOST);
        }
    }

    CijferId record(DossierHome dossier, CijferData checked) {
        return cijfers.saveAndFlush(new Cijfer(dossier.id(), checked, actor(), now()))
                .id();
    }

    void tell(DossierHome dossier, String what, String toelichting) {
        events.publishEvent(new CijferChanged(
                dossier.id(), what, dossier.naam(), dossier.werkruimten(), toelichting, actor(), now()));
    }

    Scope scope() {
        return scopes.current();
    }

    Actor actor() {
        return scope().actor();
    }

    Instant now() {
        return clock.instant();
    }
}
