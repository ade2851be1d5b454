package nl.eenoverheid.cijfer;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.stereotype.Component;

/** Tells when figures came, and when a dossier took one to work with or let go of it. */
@Component
class CijferTijdlijn implements TijdlijnBron {
    private final CijferReadRepository reads;
    private final ScopeService scopes;

    CijferTijdlijn(CijferReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return reads.punten(dossier, before, most, scopes.current());
    }
}
