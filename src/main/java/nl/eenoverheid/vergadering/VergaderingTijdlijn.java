package nl.eenoverheid.vergadering;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts meetings on the timeline of a dossier, on the moment at which they begin. */
@Repository
class VergaderingTijdlijn implements TijdlijnBron {
    private final JdbcClient jdbc;
    private final ScopeService scopes;

    VergaderingTijdlijn(JdbcClient jdbc, ScopeService scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return jdbc.sql("""
                        select v.id, v.titel, v.begint_op, v.status, o.naam organisatie
                        from vergadering v join organisatie o on o.id = v.organisatie_id
                        where v.dossier_id = :dossier and v.begint_op < :before
                          and exists (select 1 from dossier_placement p
                              where p.dossier_id = v.dossier_id and p.werkruimte_id in (:werkruimten))
                        order by v.begint_op desc, v.id desc limit :most""")
                .param("dossier", dossier.value())
                .param("before", before)
                .param("most", most)
                .param("werkruimten", scopes.current().werkruimteIds())
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("begint_op", Instant.class),
                        TijdlijnSoort.VERGADERING,
                        "vergadering.tijdlijn." + row.getString("status"),
                        row.getString("titel"),
                        row.getString("organisatie"),
                        VergaderingRoutes.detail(row.getLong("id"))))
                .list();
    }
}
