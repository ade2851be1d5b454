package nl.eenoverheid.bestuursafspraak;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.stereotype.Component;

/** Puts what happened to agreements on the timeline of the dossier in which they are kept. */
@Component
class AfspraakTijdlijn implements TijdlijnBron {
    private final AfspraakReadRepository reads;
    private final ScopeService scopes;

    AfspraakTijdlijn(AfspraakReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return reads.punten(dossier, before, most, scopes.current());
    }
}
