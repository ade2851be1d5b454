package nl.eenoverheid.bestuursafspraak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads agreements: a draft is seen where its dossier is, what was agreed by everybody. */
@Repository
class AfspraakReadRepository {
    private static final String DOSSIER_SEEN = """
            (select min(p.dossier_id) from dossier_placement p
             where p.dossier_id = b.dossier_id and p.werkruimte_id in (:werkruimten)) is not null
            """;

    /** What was agreed is everybody's; see decision 0082. */
    static final String SEEN = "(b.status not in ('ONTWERP', 'INGETROKKEN') or " + DOSSIER_SEEN + ")";

    private final JdbcClient jdbc;

    AfspraakReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AfspraakDetail> detail(BestuursafspraakId id, LocalDate today, Scope scope) {
        return jdbc.sql("select b.*, d.werkruimte_id home, n.titel opvolger, case when " + DOSSIER_SEEN + """
                         then d.naam end dossier_naam
                        from bestuursafspraak b join dossier d on d.id = b.dossier_id
                        left join bestuursafspraak n on n.id = b.opvolger_id
                        where b.id = :id and\s""" + SEEN)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> head(row, today, scope))
                .optional()
                .map(head -> whole(head, scope));
    }

    private static AfspraakDetail head(ResultSet row, LocalDate today, Scope scope) throws SQLException {
        LocalDate vanaf = row.getObject("vanaf", LocalDate.class);
        LocalDate tot = row.getObject("tot", LocalDate.class);
        AfspraakStatus kept = AfspraakStatus.valueOf(row.getString("status"));
        String dossier = row.getString("dossier_naam");
        String later = row.getString("opvolger");
        return new AfspraakDetail(
                new BestuursafspraakId(row.getLong("id")),
                row.getLong("version"),
                AfspraakStatus.on(kept, vanaf, tot, today),
                new AfspraakData(
                        row.getString("titel"),
                        AfspraakSoort.valueOf(row.getString("soort")),
                        List.of(),
                        row.getString("overige_partijen"),
                        row.getString("inhoud"),
                        row.getObject("overeengekomen_op", LocalDate.class),
                        row.getBoolean("alleen_jaar"),
                        vanaf,
                        tot,
                        row.getString("bron"),
                        row.getString("link")),
                AfspraakRuimte.valueOf(row.getString("ruimte")),
                row.getString("ruimte_uitleg"),
                kept == AfspraakStatus.OPGEZEGD,
                dossier == null ? null : new AfspraakDetail.Plek(new DossierId(row.getLong("dossier_id")), dossier),
                later == null
                        ? null
                        : new AfspraakDetail.Schakel(new BestuursafspraakId(row.getLong("opvolger_id")), later),
                List.of(),
                List.of(),
                List.of(),
                scope.canWrite(new WerkruimteId(row.getLong("home"))));
    }

    /** Who takes part and whose place it took, in one go. */
    private AfspraakDetail whole(AfspraakDetail head, Scope scope) {
        List<AfspraakDetail.Partij> parties = new ArrayList<>();
        List<AfspraakDetail.Schakel> before = new ArrayList<>();
        jdbc.sql("""
                        select p.volgorde n, p.organisatie_id id, p.bestuursorgaan_id orgaan, coalesce(g.naam, o.naam) naam, true partij
                        from bestuursafspraak_partij p join organisatie o on o.id = p.organisatie_id
                        left join bestuursorgaan g on g.id = p.bestuursorgaan_id
                        join bestuursafspraak b on b.id = p.bestuursafspraak_id
                        where p.bestuursafspraak_id = :id and %1$s
                        union all
                        select -b.id, b.id, null, b.titel, false from bestuursafspraak b
                        where b.opvolger_id = :id and %1$s
                        order by n""".formatted(SEEN))
                .param("id", head.id().value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    if (row.getBoolean("partij")) {
                        parties.add(partij(row));
                    } else {
                        before.add(new AfspraakDetail.Schakel(
                                new BestuursafspraakId(row.getLong("id")), row.getString("naam")));
                    }
                });
        return head.with(parties, before, stappen(head.id(), scope));
    }

    private static AfspraakDetail.Partij partij(ResultSet row) throws SQLException {
        Long orgaan = row.getObject("orgaan", Long.class);
        return new AfspraakDetail.Partij(
                new OrganisatieId(row.getLong("id")),
                orgaan == null ? null : new BestuursorgaanId(orgaan),
                row.getString("naam"));
    }

    private List<AfspraakDetail.Stap> stappen(BestuursafspraakId id, Scope scope) {
        return jdbc.sql("""
                        select t.soort, t.waarom, a.naam wie, coalesce(nullif(a.namens, ''), o.naam) organisatie, t.op
                        from bestuursafspraak b join bestuursafspraak_stap t on t.bestuursafspraak_id = b.id
                        join account a on a.id = t.account_id join organisatie o on o.id = t.organisatie_id
                        where b.id = :id and\s""" + SEEN + " order by t.nummer desc")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(AfspraakDetail.Stap.class)
                .list();
    }

    /** What was agreed and comes later than one, to choose what takes its place from, the last one first. */
    List<AfspraakDetail.Schakel> later(BestuursafspraakId id, Scope scope) {
        return jdbc.sql("""
                        select b.id, b.titel from bestuursafspraak v
                        join bestuursafspraak b on b.volgorde_op >= v.volgorde_op and b.id <> v.id
                          and (b.volgorde_op > v.volgorde_op or b.id > v.id)
                        where v.id = :id and v.status not in ('ONTWERP', 'INGETROKKEN') and b.status not in ('ONTWERP', 'INGETROKKEN') and\s""" + SEEN + " order by b.volgorde_op desc, b.id desc limit 500")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) ->
                        new AfspraakDetail.Schakel(new BestuursafspraakId(row.getLong("id")), row.getString("titel")))
                .list();
    }

    /** What people did with agreements that are kept in a dossier, for its timeline. */
    List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most, Scope scope) {
        return jdbc.sql("""
                        select t.soort, t.op, b.titel, b.id, coalesce(nullif(a.namens, ''), o.naam) organisatie
                        from bestuursafspraak b join bestuursafspraak_stap t on t.bestuursafspraak_id = b.id
                        join account a on a.id = t.account_id join organisatie o on o.id = t.organisatie_id
                        where b.dossier_id = :dossier and t.op < :before and
                        """ + DOSSIER_SEEN + " order by t.op desc, b.id desc, t.nummer desc limit :most")
                .param("dossier", dossier.value())
                .param("before", before)
                .param("most", most)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.SPEELRUIMTE,
                        "bestuursafspraak.tijdlijn." + row.getString("soort"),
                        row.getString("titel"),
                        row.getString("organisatie"),
                        AfspraakRoutes.detail(new BestuursafspraakId(row.getLong("id")))))
                .list();
    }
}
