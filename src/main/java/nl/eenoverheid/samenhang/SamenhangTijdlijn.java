package nl.eenoverheid.samenhang;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.stereotype.Component;

/** Tells when a dossier got others around it. */
@Component
class SamenhangTijdlijn implements TijdlijnBron {
    private final SamenhangReadRepository reads;
    private final ScopeService scopes;

    SamenhangTijdlijn(SamenhangReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return reads.punten(dossier, before, most, scopes.current());
    }
}
