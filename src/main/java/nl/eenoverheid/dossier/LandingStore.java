package nl.eenoverheid.dossier;

import java.util.List;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets duidingen land in dossiers. */
@Component
class LandingStore {
    private final DuidingService duidingen;
    private final ScopeService scopes;
    private final DossierStore store;
    private final LandingReadRepository reads;
    private final ApplicationEventPublisher events;

    LandingStore(
            DuidingService duidingen,
            ScopeService scopes,
            DossierStore store,
            LandingReadRepository reads,
            ApplicationEventPublisher events) {
        this.duidingen = duidingen;
        this.scopes = scopes;
        this.store = store;
        this.reads = reads;
        this.events = events;
    }

    /** What landed in a dossier, last landed first. */
    List<LandingRegel> of(DossierId dossier) {
        return reads.ofDossier(dossier, scopes.current());
    }

    /**
     * A duiding that may land: every organisation signed it, and the caller may write where it stands.
     *
     * @throws IllegalMove when it is not signed yet
     */
    DuidingDetail signed(DuidingId id) {
        DuidingDetail read = duidingen.detail(id);
        scopes.current().requireWrite(read.werkruimteId());
        if (read.isOpen()) {
            throw new IllegalMove("dossier.move.notSigned");
        }
        return read;
    }

    /** Gives a dossier a sentence of it, with the voices that stay beside the reading. */
    void land(Dossier dossier, DuidingDetail read, String zin) {
        Actor actor = scopes.current().actor();
        DuidingId duiding = new DuidingId(read.id());
        dossier.land(new Landing(dossier, read, zin, actor, store.now()), store.now());
        events.publishEvent(new DuidingLanded(
                dossier.id(),
                duiding,
                dossier.naam(),
                zin,
                duidingen.signalenOf(Set.of(duiding.value())),
                dossier.werkruimten(),
                actor,
                store.now()));
    }
}
