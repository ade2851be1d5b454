package nl.eenoverheid.toezegging;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts what was promised and asked in a dossier on its timeline, and every step of it but corrections of words. */
@Repository
class ToezeggingTijdlijn implements TijdlijnBron {
    private final JdbcClient jdbc;
    private final ScopeService scopes;

    ToezeggingTijdlijn(JdbcClient jdbc, ScopeService scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return jdbc.sql("""
                        select t.id, concat(t.nummer, ' ', t.titel) titel, coalesce(s.act, t.soort) wat, s.op, o.naam organisatie
                        from toezegging t join toezegging_stap s on s.toezegging_id = t.id
                        join organisatie o on o.id = s.organisatie_id
                        where t.dossier_id = :dossier and s.op < :before and (s.act is null or s.act <> 'CHANGE')
                          and exists (select 1 from dossier_placement p
                            where p.dossier_id = t.dossier_id and p.werkruimte_id in (:werkruimten))
                        order by s.op desc, t.id desc, s.nummer desc limit :most""")
                .param("dossier", dossier.value())
                .param("before", before)
                .param("most", most)
                .param("werkruimten", scopes.current().werkruimteIds())
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.TOEZEGGING,
                        "toezegging.tijdlijn." + row.getString("wat"),
                        row.getString("titel"),
                        row.getString("organisatie"),
                        ToezeggingRoutes.detail(row.getLong("id"))))
                .list();
    }
}
