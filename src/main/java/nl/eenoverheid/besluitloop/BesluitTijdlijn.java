package nl.eenoverheid.besluitloop;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.stereotype.Component;

/** Puts the stages of besluiten on the timeline of their dossier, and that they were made public. */
@Component
class BesluitTijdlijn implements TijdlijnBron {
    private final BesluitloopReadRepository reads;
    private final ScopeService scopes;

    BesluitTijdlijn(BesluitloopReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return reads.ofDossier(dossier, before, most, scopes.current());
    }
}
