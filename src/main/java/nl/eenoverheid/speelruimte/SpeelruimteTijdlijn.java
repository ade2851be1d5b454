package nl.eenoverheid.speelruimte;

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

/** Tells when the card of a dossier was set and changed. */
@Component
class SpeelruimteTijdlijn implements TijdlijnBron {
    private static final String OF_DOSSIER = """
            select p.dossier_id from dossier_placement p
            where p.dossier_id = :dossier and p.werkruimte_id in (:werkruimten)""";

    private final TijdlijnVerloop verloop;
    private final ScopeService scopes;

    SpeelruimteTijdlijn(TijdlijnVerloop verloop, ScopeService scopes) {
        this.verloop = verloop;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return verloop
                .punten(
                        TijdlijnSoort.SPEELRUIMTE,
                        ItemSoort.SPEELRUIMTE,
                        OF_DOSSIER,
                        dossier,
                        before,
                        most,
                        scopes.current())
                .stream()
                .map(each -> new Tijdlijnpunt(
                        each.op(),
                        each.soort(),
                        each.key(),
                        "",
                        each.organisatie(),
                        SpeelruimteRoutes.of(dossier.value())))
                .toList();
    }
}
