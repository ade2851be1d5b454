package nl.eenoverheid.stuk;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.vertrouwelijkheid.AfgeschermdSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts what was done with stukken on the timeline of their dossier, without those that are kept for other people. */
@Component
class StukTijdlijn implements TijdlijnBron {
    private final JdbcClient jdbc;
    private final ScopeService scopes;

    StukTijdlijn(JdbcClient jdbc, ScopeService scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        Scope scope = scopes.current();
        return jdbc.sql("""
                        select t.op, t.soort, s.titel, coalesce(nullif(a.namens, ''), o.naam) organisatie, s.id
                        from stuk s join stuk_stap t on t.stuk_id = s.id join account a on a.id = t.account_id
                        join organisatie o on o.id = t.organisatie_id
                        where s.dossier_id = :dossier and t.op < :before and t.soort <> 'VERTROUWELIJKHEID'
                          and exists (select 1 from dossier_placement p
                            where p.dossier_id = s.dossier_id and p.werkruimte_id in (:werkruimten)) and
                        """ + AfgeschermdSoort.STUK.readable("s.id")
                        + " order by t.op desc, t.stuk_id, t.nummer desc limit :most")
                .param("dossier", dossier.value())
                .param("before", before)
                .param("werkruimten", scope.werkruimteIds())
                .param("account", scope.account().value())
                .param("most", most)
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.STUK,
                        "stuk.tijdlijn." + row.getString("soort"),
                        row.getString("titel"),
                        row.getString("organisatie"),
                        StukRoutes.detail(row.getLong("id"))))
                .list();
    }
}
