package nl.eenoverheid.beginspraak;

import java.time.Clock;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.workspace.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Guards that a dossier may be changed, keeps explanations and tells what happened. */
@Component
class BeginspraakStore {
    private final DossierService dossiers;
    private final RondeRepository rondes;
    private final VerantwoordingRepository explanations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BeginspraakStore(
            DossierService dossiers,
            RondeRepository rondes,
            VerantwoordingRepository explanations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.rondes = rondes;
        this.explanations = explanations;
        this.events = events;
        this.clock = clock;
    }

    DossierHome changeable(DossierId dossier, Scope scope) {
        DossierHome home = dossiers.home(dossier);
        scope.requireWrite(home.werkruimte());
        if (home.fase() == DossierFase.GESLOTEN) {
            throw new IllegalMove("beginspraak.move.closed");
        }
        return home;
    }

    void explain(Verantwoording verantwoording, DossierId dossier) {
        if (rondes.existsByDossierId(dossier.value())) {
            throw new IllegalMove("beginspraak.move.held");
        }
        explanations.save(verantwoording);
    }

    void tell(DossierHome home, String what, String toelichting, Scope scope) {
        events.publishEvent(new BeginspraakChanged(
                home.id(), what, home.naam(), home.werkruimten(), toelichting, scope.actor(), clock.instant()));
    }
}
