package nl.eenoverheid.terugkoppeling;

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

/** Tells what people behind the signalen of a dossier were promised and told. */
@Component
class TerugkoppelingTijdlijn implements TijdlijnBron {
    private static final String OF_DOSSIER = """
            select t.id from koppeling k join terugkoppeling t on t.signaal_id = k.signaal_id
            where k.dossier_id = :dossier and exists (select 1 from terugkoppeling_placement p
                where p.terugkoppeling_id = t.id and p.werkruimte_id in (:werkruimten))""";

    private final TijdlijnVerloop verloop;
    private final ScopeService scopes;

    TerugkoppelingTijdlijn(TijdlijnVerloop verloop, ScopeService scopes) {
        this.verloop = verloop;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return verloop.punten(
                TijdlijnSoort.TERUGKOPPELING,
                ItemSoort.TERUGKOPPELING,
                OF_DOSSIER,
                dossier,
                before,
                most,
                scopes.current());
    }
}
