package nl.eenoverheid.taak;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts what was asked for a dossier, and what came of it, on its timeline. */
@Repository
class TaakTijdlijn implements TijdlijnBron {
    private final JdbcClient jdbc;
    private final ScopeService scopes;

    TaakTijdlijn(JdbcClient jdbc, ScopeService scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return jdbc.sql("""
                        select t.id, t.vraag, m.op, m.wat, if(m.wat = 'BEVESTIGD', na.naam, vo.naam) organisatie
                        from (select id, gevraagd_op op, 'GEVRAAGD' wat from taak
                              where dossier_id = :dossier and gevraagd_op < :before
                              union all
                              select id, afgerond_op, status from taak
                              where dossier_id = :dossier and afgerond_op < :before) m
                        join taak t on t.id = m.id join organisatie vo on vo.id = t.organisatie_id
                        join organisatie na on na.id = t.naar_id
                        where exists (select 1 from taak_placement p
                            where p.taak_id = t.id and p.werkruimte_id in (:werkruimten))
                        order by m.op desc, t.id desc limit :most""")
                .param("dossier", dossier.value())
                .param("before", before)
                .param("most", most)
                .param("werkruimten", scopes.current().werkruimteIds())
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.TAAK,
                        "taak.tijdlijn." + row.getString("wat"),
                        row.getString("vraag"),
                        row.getString("organisatie"),
                        TaakRoutes.detail(row.getLong("id"))))
                .list();
    }
}
