package nl.eenoverheid.dilemma;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.stereotype.Component;

/** Puts dilemma's, and what was chosen, on the timeline of a dossier. */
@Component
class DilemmaTijdlijn implements TijdlijnBron {
    private final DilemmaReadRepository reads;
    private final ScopeService scopes;

    DilemmaTijdlijn(DilemmaReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return reads.punten(dossier, before, most, scopes.current());
    }
}
