package nl.eenoverheid.opgave;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.stereotype.Component;

/** Puts opgaven, and money that was linked to them, on the timeline of a dossier. */
@Component
class OpgaveTijdlijn implements TijdlijnBron {
    private final OpgaveReadRepository reads;
    private final ScopeService scopes;

    OpgaveTijdlijn(OpgaveReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return reads.punten(dossier, before, most, scopes.current());
    }
}
