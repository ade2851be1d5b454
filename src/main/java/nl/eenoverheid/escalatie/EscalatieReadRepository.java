package nl.eenoverheid.escalatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was passed, for who sees the question. */
@Repository
class EscalatieReadRepository {
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    EscalatieReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EscalatieDetail> ofKnoop(KnoopId knoop, Scope scope) {
        return jdbc.sql("""
                        select e.*, b.naam orgaan, a.naam wie, coalesce(nullif(a.namens, ''), o.naam) organisatie,
                               z.naam zegger, coalesce(nullif(z.namens, ''), y.naam) zegger_van,
                               h.werkruimte_id hier_id, v.werkruimte_id van_id,
                               (select k.id from knoop k where k.id = if(e.knoop_id = :knoop, e.naar_knoop_id, e.knoop_id)
                                 and exists (select 1 from knoop_placement p
                                   where p.knoop_id = k.id and p.werkruimte_id in (:werkruimten))) andere,
                               (select w.naam from knoop k join werkruimte w on w.id = k.werkruimte_id
                                where k.id = if(e.knoop_id = :knoop, e.naar_knoop_id, e.knoop_id)
                                  and w.id in (:werkruimten)) elders
                        from (select id from escalatie where knoop_id = :knoop
                              union select id from escalatie where naar_knoop_id = :knoop) which
                        join escalatie e on e.id = which.id
                        join bestuursorgaan b on b.id = e.orgaan_id
                        join knoop v on v.id = e.knoop_id
                        join knoop h on h.id = coalesce(e.naar_knoop_id, e.knoop_id)
                        join account a on a.id = e.account_id join organisatie o on o.id = e.door_organisatie_id
                        left join account z on z.id = e.antwoord_account_id
                        left join organisatie y on y.id = e.antwoord_organisatie_id
                        where :knoop in (select s.knoop_id from knoop_placement s
                            where s.knoop_id = :knoop and s.werkruimte_id in (:werkruimten))
                        order by e.op desc, e.id desc""")
                .param("knoop", knoop.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> detail(row, knoop, scope))
                .list();
    }

    /** Whether a question waits for an answer of a body already. */
    boolean waitsFor(KnoopId knoop, BestuursorgaanId orgaan, Scope scope) {
        return jdbc.sql("""
                        select 1 from escalatie e where e.knoop_id = :knoop and e.orgaan_id = :orgaan
                          and e.status in ('VOORGELEGD', 'AANGENOMEN') and exists (
                            select 1 from knoop_placement p
                            where p.knoop_id = e.knoop_id and p.werkruimte_id in (:werkruimten))
                        limit 1""")
                .param("knoop", knoop.value())
                .param("orgaan", orgaan.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<EscalatieWaiting> waiting(Scope scope) {
        return jdbc.sql("""
                        select k.id knoop_id, k.vraag, b.naam orgaan, b.soort, e.uiterlijk, e.status = 'AANGENOMEN' aangenomen
                        from escalatie e join knoop k on k.id = coalesce(e.naar_knoop_id, e.knoop_id)
                        join bestuursorgaan b on b.id = e.orgaan_id
                        where e.organisatie_id = :organisatie and e.status in ('VOORGELEGD', 'AANGENOMEN')
                          and k.werkruimte_id in (:werkruimten)
                        order by e.uiterlijk, e.id limit :most""")
                .param("organisatie", scope.organisatie().value())
                .param("werkruimten", scope.werkruimteIds())
                .param("most", MOST)
                .query(EscalatieWaiting.class)
                .list();
    }

    private static EscalatieDetail detail(ResultSet row, KnoopId knoop, Scope scope) throws SQLException {
        boolean here = row.getLong("knoop_id") == knoop.value();
        boolean stayed = row.getObject("naar_knoop_id") == null;
        return new EscalatieDetail(
                new EscalatieId(row.getLong("id")),
                row.getLong("version"),
                !here,
                row.getObject("andere", Long.class),
                row.getString("elders") == null ? "" : row.getString("elders"),
                new BestuursorgaanId(row.getLong("orgaan_id")),
                row.getString("orgaan"),
                row.getString("reden"),
                row.getObject("uiterlijk", LocalDate.class),
                row.getObject("termijn", LocalDate.class),
                EscalatieStatus.valueOf(row.getString("status")),
                row.getString("antwoord"),
                row.getString("wie"),
                row.getString("organisatie"),
                row.getObject("op", Instant.class),
                row.getObject("beantwoord_op", Instant.class),
                row.getString("zegger") == null
                        ? ""
                        : row.getString("zegger") + " (" + row.getString("zegger_van") + ")",
                !new OrganisatieId(row.getLong("organisatie_id")).equals(scope.organisatie()),
                (stayed || !here) && speaks(scope, row.getLong("hier_id"), row.getLong("organisatie_id")),
                here && speaks(scope, row.getLong("van_id"), row.getLong("door_organisatie_id")));
    }

    private static boolean speaks(Scope scope, long werkruimte, long organisatie) {
        WerkruimteId home = new WerkruimteId(werkruimte);
        return scope.canWrite(home)
                && (scope.canManage(home) || new OrganisatieId(organisatie).equals(scope.organisatie()));
    }
}
