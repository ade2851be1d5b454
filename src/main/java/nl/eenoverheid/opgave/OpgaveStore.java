package nl.eenoverheid.opgave;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds opgaven for who may change them, and tells what they did. */
@Component
class OpgaveStore {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final OpgaveRepository opgaven;
    private final DossierService dossiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpgaveStore(OpgaveRepository opgaven, DossierService dossiers, ApplicationEventPublisher events, Clock clock) {
        this.opgaven = opgaven;
        this.dossiers = dossiers;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), HERE);
    }

    /** The dossier, when the caller may change what belongs to it. */
    DossierHome changeable(DossierId dossier, Scope scope) {
        DossierHome home = dossiers.home(dossier);
        scope.requireWrite(home.werkruimte());
        if (home.fase() == DossierFase.GESLOTEN) {
            throw new IllegalMove("opgave.move.closed");
        }
        return home;
    }

    /**
     * An opgave that the caller may change.
     *
     * @throws NotFound when there is none in scope
     */
    Opgave changeable(OpgaveId id, Scope scope) {
        Opgave opgave = opgaven.findById(id.value()).orElseThrow(NotFound::new);
        changeable(opgave.dossier(), scope);
        return opgave;
    }

    OpgaveId save(Opgave opgave, String what, String why, Scope scope) {
        Opgave saved = opgaven.saveAndFlush(opgave);
        tell(saved, what, why, scope);
        return saved.id();
    }

    /** Tells what the caller did with an opgave or its money. */
    void tell(Opgave opgave, String what, String why, Scope scope) {
        DossierHome home = dossiers.home(opgave.dossier());
        String words = why.isEmpty() ? opgave.naam() : opgave.naam() + "\n" + why;
        events.publishEvent(
                new OpgaveChanged(home.id(), what, home.naam(), home.werkruimten(), words, scope.actor(), now()));
    }
}
