package nl.eenoverheid.beginspraak;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.stereotype.Component;

/** Puts rounds, and why there were none, on the timeline of a dossier. */
@Component
class BeginspraakTijdlijn implements TijdlijnBron {
    private final BeginspraakReadRepository reads;
    private final ScopeService scopes;

    BeginspraakTijdlijn(BeginspraakReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return reads.punten(dossier, before, most, scopes.current());
    }
}
