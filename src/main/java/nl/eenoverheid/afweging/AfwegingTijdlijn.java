package nl.eenoverheid.afweging;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.stereotype.Component;

/** Puts on the timeline of a dossier when its knopen were weighed. */
@Component
class AfwegingTijdlijn implements TijdlijnBron {
    private final AfwegingReadRepository reads;
    private final ScopeService scopes;

    AfwegingTijdlijn(AfwegingReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return reads.timeline(dossier, before, most, scopes.current());
    }
}
