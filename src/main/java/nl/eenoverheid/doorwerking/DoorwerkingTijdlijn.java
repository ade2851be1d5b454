package nl.eenoverheid.doorwerking;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.stereotype.Component;

/** Puts on the timeline of a dossier when an agreement of elsewhere was named in it. */
@Component
class DoorwerkingTijdlijn implements TijdlijnBron {
    private final DoorwerkingReadRepository reads;
    private final ScopeService scopes;

    DoorwerkingTijdlijn(DoorwerkingReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return reads.punten(dossier, before, most, scopes.current());
    }
}
