package nl.eenoverheid.knoop;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.TijdlijnVerloop;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.stereotype.Component;

/** Tells what happened to the questions of a dossier: who asked, who says to decide, and that it was decided. */
@Component
class KnoopTijdlijn implements TijdlijnBron {
    private static final String OF_DOSSIER = """
            select k.id from knoop k where k.dossier_id = :dossier and exists (
                select 1 from knoop_placement p where p.knoop_id = k.id and p.werkruimte_id in (:werkruimten))""";

    private final TijdlijnVerloop verloop;
    private final ScopeService scopes;

    KnoopTijdlijn(TijdlijnVerloop verloop, ScopeService scopes) {
        this.verloop = verloop;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return verloop.punten(
                TijdlijnSoort.KNOOP, ItemSoort.KNOOP, OF_DOSSIER, dossier, before, most, scopes.current());
    }
}
