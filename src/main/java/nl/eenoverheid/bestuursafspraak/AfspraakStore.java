package nl.eenoverheid.bestuursafspraak;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds agreements for who may change them, and tells what they did. */
@Component
class AfspraakStore {
    private final AfspraakRepository afspraken;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AfspraakStore(
            AfspraakRepository afspraken,
            DossierService dossiers,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.afspraken = afspraken;
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** The turn of the one who is signed in. */
    AfspraakBeurt beurt() {
        Instant now = clock.instant();
        return new AfspraakBeurt(scopes.current().actor(), now, LocalDate.ofInstant(now, AfspraakService.HERE));
    }

    /** A dossier in which the caller may write down a new one. */
    void requireOpen(DossierId dossier) {
        DossierHome home = dossiers.home(dossier);
        scopes.current().requireWrite(home.werkruimte());
        if (home.fase() == DossierFase.GESLOTEN) {
            throw new IllegalMove("bestuursafspraak.move.closed");
        }
    }

    /**
     * One that the caller may change. An agreement outlives its dossier, so that may be closed.
     *
     * @throws AccessDeniedException when they only read it
     * @throws NotFound when they do not even do that
     */
    Bestuursafspraak opened(BestuursafspraakId id, long version) {
        Bestuursafspraak found = afspraken.findById(id.value()).orElseThrow(NotFound::new);
        try {
            scopes.current().requireWrite(dossiers.home(found.dossier()).werkruimte());
        } catch (NotFound e) {
            if (found.isOpenbaar()) {
                throw new AccessDeniedException("kept elsewhere", e);
            }
            throw e;
        }
        Stale.guard(version, found.version());
        return found;
    }

    /** One that was agreed, to point at. */
    Bestuursafspraak agreed(BestuursafspraakId id) {
        return afspraken
                .findById(id.value())
                .filter(Bestuursafspraak::isOpenbaar)
                .orElseThrow(NotFound::new);
    }

    BestuursafspraakId save(Bestuursafspraak afspraak, String what, String why) {
        Bestuursafspraak saved = afspraken.saveAndFlush(afspraak);
        DossierHome home = dossiers.home(saved.dossier());
        events.publishEvent(new AfspraakChanged(
                saved.id(),
                home.id(),
                what,
                home.naam(),
                home.werkruimten(),
                why.isEmpty() ? saved.titel() : saved.titel() + "\n" + why,
                scopes.current().actor(),
                clock.instant()));
        return saved.id();
    }
}
