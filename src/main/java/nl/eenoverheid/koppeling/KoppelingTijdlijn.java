package nl.eenoverheid.koppeling;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.stereotype.Component;

/** Tells when what was put with a dossier was heard. */
@Component
class KoppelingTijdlijn implements TijdlijnBron {
    private final KoppelingReadRepository reads;
    private final ScopeService scopes;

    KoppelingTijdlijn(KoppelingReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return reads.punten(dossier, before, most, scopes.current());
    }
}
