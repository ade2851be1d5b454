package nl.eenoverheid.doorwerking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.bestuursafspraak.AfspraakDetail;
import nl.eenoverheid.bestuursafspraak.AfspraakService;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.workspace.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Guards what is said about agreements in a dossier, and tells it. */
@Component
class DoorwerkingStore {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final DoorwerkingRepository rows;
    private final DossierService dossiers;
    private final AfspraakService afspraken;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DoorwerkingStore(
            DoorwerkingRepository rows,
            DossierService dossiers,
            AfspraakService afspraken,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.afspraken = afspraken;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    DossierHome changeable(DossierId dossier, Scope scope) {
        DossierHome home = dossiers.home(dossier);
        scope.requireWrite(home.werkruimte());
        if (home.fase() == DossierFase.GESLOTEN) {
            throw new IllegalMove("doorwerking.move.closed");
        }
        return home;
    }

    /** An agreement that may be named in a dossier: any that was made, or a draft of that dossier itself. */
    AfspraakDetail nameable(DossierId dossier, BestuursafspraakId afspraak) {
        AfspraakDetail found = afspraken.detail(afspraak);
        AfspraakDetail.Plek plek = found.plek();
        if (!found.status().isOpenbaar() && (plek == null || !plek.dossier().equals(dossier))) {
            throw new IllegalMove("doorwerking.move.draft");
        }
        return found;
    }

    void fix(DossierHome home, AfspraakDetail afspraak, Doorwerking row, List<String> topics, Scope scope) {
        boolean added = row.isNew();
        row.fix(topics);
        rows.saveAndFlush(row);
        tell(home, added ? "linked" : "changed", afspraak, String.join(", ", topics), scope);
    }

    void remove(DossierHome home, AfspraakDetail afspraak, Doorwerking row, Scope scope) {
        rows.delete(row);
        tell(home, "removed", afspraak, "", scope);
    }

    Doorwerking newRow(DossierHome home, AfspraakDetail afspraak, Scope scope) {
        return new Doorwerking(home.id(), afspraak.id(), scope.actor(), clock.instant());
    }

    private void tell(DossierHome home, String what, AfspraakDetail afspraak, String topics, Scope scope) {
        String titel = afspraak.data().titel();
        events.publishEvent(new DoorwerkingChanged(
                home.id(),
                what,
                home.naam(),
                home.werkruimten(),
                topics.isEmpty() ? titel : titel + "\n" + topics,
                scope.actor(),
                clock.instant()));
    }
}
