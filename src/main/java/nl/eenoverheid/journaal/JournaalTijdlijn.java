package nl.eenoverheid.journaal;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.vertrouwelijkheid.AfgeschermdSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts talks on the timeline of their dossier, each as it stands now, without those that are kept for other people. */
@Component
class JournaalTijdlijn implements TijdlijnBron {
    private final JdbcClient jdbc;
    private final ScopeService scopes;

    JournaalTijdlijn(JdbcClient jdbc, ScopeService scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        Scope scope = scopes.current();
        return jdbc.sql("""
                        select j.gesproken_op, j.middel, j.met, coalesce(nullif(a.namens, ''), o.naam) organisatie
                        from journaalregel j join account a on a.id = j.account_id
                        join organisatie o on o.id = j.organisatie_id
                        where j.dossier_id = :dossier and j.gesproken_op < :before
                          and not exists (select 1 from journaalregel c where c.corrigeert_id = j.id)
                          and exists (select 1 from dossier_placement p
                            where p.dossier_id = j.dossier_id and p.werkruimte_id in (:werkruimten)) and
                        """ + AfgeschermdSoort.GESPREK.readable("coalesce(j.eerste_id, j.id)")
                        + " order by j.gesproken_op desc, j.id desc limit :most")
                .param("dossier", dossier.value())
                .param("before", before)
                .param("werkruimten", scope.werkruimteIds())
                .param("account", scope.account().value())
                .param("most", most)
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("gesproken_op", Instant.class),
                        TijdlijnSoort.JOURNAAL,
                        "journaal.tijdlijn." + row.getString("middel"),
                        row.getString("met"),
                        row.getString("organisatie"),
                        DossierRoutes.detail(dossier.value()) + "?deel=STUKKEN"))
                .list();
    }
}
