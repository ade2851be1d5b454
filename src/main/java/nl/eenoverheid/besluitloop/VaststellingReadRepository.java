package nl.eenoverheid.besluitloop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluitloop.Vaststellingen.Regel;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which bodies adopt an afspraak by themselves: only of what is placed in a werkruimte of the scope. */
@Repository
class VaststellingReadRepository {
    private final JdbcClient jdbc;

    VaststellingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The bodies by the name of their government; empty when the besluit is not in scope. */
    Optional<Vaststellingen> of(BesluitId besluit, Scope scope) {
        List<Regel> regels = new ArrayList<>();
        List<Vaststellingen> head = new ArrayList<>();
        jdbc.sql("""
                        select b.werkruimte_id, b.soort besluitsoort, v.id, v.version, v.stand, g.naam orgaan, g.soort,
                               o.id organisatie_id, o.naam organisatie, m.dag, m.toelichting, m.bron, m.nummer, a.naam wie,
                               b.ingetrokken_op is not null ingetrokken,
                        """ + BesluitPlaces.REPLACED + """
                        from besluit b left join vaststelling v on v.besluit_id = b.id
                        left join bestuursorgaan g on g.id = v.bestuursorgaan_id
                        left join organisatie o on o.id = g.organisatie_id
                        left join vaststelling_melding m on m.vaststelling_id = v.id and m.nummer = (
                            select max(x.nummer) from vaststelling_melding x where x.vaststelling_id = v.id)
                        left join account a on a.id = m.account_id
                        where b.id = :besluit and exists (select 1 from besluit_placement p
                            where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))
                        order by g.soort, o.naam, v.id""")
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    if (head.isEmpty()) {
                        head.add(head(row, scope));
                    }
                    if (row.getObject("id") != null) {
                        regels.add(regel(row));
                    }
                });
        return head.stream()
                .findFirst()
                .map(found -> new Vaststellingen(
                        regels, found.eigen(), found.afspraak(), found.canWrite(), found.canSpeakForOthers()));
    }

    private static Vaststellingen head(ResultSet row, Scope scope) throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        boolean changes = !row.getBoolean("ingetrokken") && !row.getBoolean("vervangen");
        return new Vaststellingen(
                List.of(),
                scope.organisatie(),
                BesluitSoort.valueOf(row.getString("besluitsoort")) == BesluitSoort.AFSPRAAK,
                changes && scope.canWrite(home),
                changes && scope.canManage(home));
    }

    private static Regel regel(ResultSet row) throws SQLException {
        boolean spoken = row.getObject("nummer") != null;
        return new Regel(
                new VaststellingId(row.getLong("id")),
                row.getLong("version"),
                row.getString("orgaan"),
                BestuursorgaanSoort.valueOf(row.getString("soort")),
                new OrganisatieId(row.getLong("organisatie_id")),
                row.getString("organisatie"),
                VaststellingStand.valueOf(row.getString("stand")),
                row.getObject("dag", LocalDate.class),
                spoken ? row.getString("toelichting") : "",
                spoken ? row.getString("bron") : "",
                spoken ? row.getString("wie") : "",
                row.getInt("nummer"));
    }
}
