package nl.eenoverheid.besluit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how far co-owners are: only of a besluit that is placed in a werkruimte of the scope. */
@Repository
class AkkoordReadRepository {
    private static final String IN_SCOPE = """
            exists (select 1 from besluit_placement p where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    AkkoordReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AkkoordDetail> of(BesluitId id, Scope scope) {
        List<AkkoordDetail.Eigenaar> eigenaren = eigenaren(id, scope);
        List<AkkoordRonde> rondes = rondes(id, scope);
        boolean waitsForUs = eigenaren.stream()
                .anyMatch(each -> each.organisatie().equals(scope.organisatie()) && !each.gesproken());
        return jdbc.sql("select b.werkruimte_id, b.status = 'VOORBEREIDING' open, " + Akkoorden.STATUS
                        + " akkoord from besluit b " + Akkoorden.LAST_ROUND + " where b.id = :id and " + IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> {
                    AkkoordStatus status = AkkoordStatus.valueOf(row.getString("akkoord"));
                    boolean writes =
                            row.getBoolean("open") && scope.canWrite(new WerkruimteId(row.getLong("werkruimte_id")));
                    return new AkkoordDetail(
                            status,
                            eigenaren,
                            rondes,
                            writes,
                            writes && waitsForUs && status == AkkoordStatus.VOORGELEGD);
                })
                .optional();
    }

    private List<AkkoordDetail.Eigenaar> eigenaren(BesluitId id, Scope scope) {
        return jdbc.sql("""
                        select o.id, o.naam, a.akkoord is not null gesproken, coalesce(a.akkoord, false) akkoord
                        from besluit b join besluit_medeeigenaar m on m.besluit_id = b.id
                        join organisatie o on o.id = m.organisatie_id
                        """ + Akkoorden.LAST_ROUND + """
                        left join besluit_akkoord a on a.besluit_id = b.id and a.ronde = v.ronde
                            and a.organisatie_id = o.id
                        where b.id = :id and
                        """ + IN_SCOPE + " order by o.naam, o.id")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new AkkoordDetail.Eigenaar(
                        new OrganisatieId(row.getLong("id")),
                        row.getString("naam"),
                        row.getBoolean("gesproken"),
                        row.getBoolean("akkoord")))
                .list();
    }

    private List<AkkoordRonde> rondes(BesluitId id, Scope scope) {
        Map<Integer, AkkoordRonde> rondes = new LinkedHashMap<>();
        Map<Integer, List<AkkoordRonde.Antwoord>> antwoorden = new LinkedHashMap<>();
        jdbc.sql("""
                        select v.ronde, v.toelichting, w.naam wie, coalesce(nullif(w.namens, ''), wo.naam) wie_org, v.op,
                               o.naam, a.akkoord, a.reden, c.naam door, a.op antwoord_op
                        from besluit b join besluit_voorlegging v on v.besluit_id = b.id
                        join account w on w.id = v.account_id join organisatie wo on wo.id = v.organisatie_id
                        left join besluit_akkoord a on a.besluit_id = b.id and a.ronde = v.ronde
                        left join organisatie o on o.id = a.organisatie_id left join account c on c.id = a.account_id
                        where b.id = :id and
                        """ + IN_SCOPE + " order by v.ronde desc, a.op, o.naam")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    int ronde = row.getInt("ronde");
                    rondes.putIfAbsent(
                            ronde,
                            new AkkoordRonde(
                                    ronde,
                                    row.getString("toelichting"),
                                    row.getString("wie"),
                                    row.getString("wie_org"),
                                    row.getObject("op", Instant.class),
                                    List.of()));
                    if (row.getString("naam") != null) {
                        antwoorden
                                .computeIfAbsent(ronde, key -> new ArrayList<>())
                                .add(new AkkoordRonde.Antwoord(
                                        row.getString("naam"),
                                        row.getBoolean("akkoord"),
                                        row.getString("reden"),
                                        row.getString("door"),
                                        row.getObject("antwoord_op", Instant.class)));
                    }
                });
        return rondes.values().stream()
                .map(each -> new AkkoordRonde(
                        each.ronde(),
                        each.toelichting(),
                        each.wie(),
                        each.organisatie(),
                        each.op(),
                        antwoorden.getOrDefault(each.ronde(), List.of())))
                .toList();
    }
}
