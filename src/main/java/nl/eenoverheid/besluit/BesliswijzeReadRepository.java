package nl.eenoverheid.besluit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how besluiten come about: only what is placed in a werkruimte of the scope. */
@Repository
class BesliswijzeReadRepository {
    private static final String IN_SCOPE = """
            exists (select 1 from besluit_placement p where p.besluit_id = w.besluit_id
                    and p.werkruimte_id in (:werkruimten))
            """;

    private static final String PLACED = """
            exists (select 1 from besluit_placement p where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))
            """;

    /** What an organisation said last on {@code b}, as columns of a row. */
    private static final String OURS = """
            from besluit_standpunt s where s.besluit_id = b.id and s.organisatie_id = :organisatie
            order by s.volgnummer desc limit 1
            """;

    private static final String WAITING = """
            select * from (
                select b.id, b.titel, 'AKKOORD' reden, cast(null as date) sluit_op
                from besluit_medeeigenaar x join besluit b on b.id = x.besluit_id and b.status = 'VOORBEREIDING'
            """ + Akkoorden.LAST_ROUND + " where x.organisatie_id = :organisatie and "
            + Akkoorden.STATUS + """
             = 'VOORGELEGD' and not exists (select 1 from besluit_akkoord a where a.besluit_id = b.id
                    and a.ronde = v.ronde and a.organisatie_id = :organisatie) and
            """ + PLACED + """
                union all
                select b.id, b.titel, 'STANDPUNT', w.sluit_op
                from besluit_partij x join besliswijze w on w.besluit_id = x.besluit_id
                join besluit b on b.id = x.besluit_id and b.status = 'VOORBEREIDING'
            """ + Akkoorden.LAST_ROUND + """
                where x.organisatie_id = :organisatie and (w.sluit_op is null or w.sluit_op >= :today)
                  and coalesce((select s.standpunt
            """ + OURS
            + "), 'NOG_NIET') = 'NOG_NIET' and " + Akkoorden.STATUS + " in ('GEEN', 'AKKOORD') and " + PLACED
            + """
                union all
                select b.id, b.titel, 'BEVESTIGING', cast(null as date)
                from besluit b where b.status = 'VOORBEREIDING' and b.id in (select y.besluit_id
                    from besluit_standpunt y where y.organisatie_id = :organisatie)
                  and (select s.standpunt <> 'NOG_NIET' and s.door_organisatie_id <> s.organisatie_id
            """ + OURS + ") and " + PLACED + """
            ) waiting order by field(reden, 'AKKOORD', 'STANDPUNT', 'BEVESTIGING'), sluit_op is null, sluit_op, id limit 50
            """;

    private final JdbcClient jdbc;

    BesliswijzeReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BesliswijzeDetail> of(BesluitId id, LocalDate today, Scope scope) {
        Map<OrganisatieId, String> namen = new LinkedHashMap<>();
        List<Checklist.Positie> posities = new ArrayList<>();
        jdbc.sql("""
                        select o.id, o.naam, s.standpunt, s.door_organisatie_id <> o.id namens from besliswijze w
                        join besluit_partij x on x.besluit_id = w.besluit_id join organisatie o on o.id = x.organisatie_id
                        left join besluit_standpunt s on s.besluit_id = w.besluit_id and s.organisatie_id = o.id
                            and s.volgnummer = (select max(l.volgnummer) from besluit_standpunt l
                                where l.besluit_id = s.besluit_id and l.organisatie_id = s.organisatie_id)
                        where w.besluit_id = :id and
                        """ + IN_SCOPE + " order by o.naam, o.id")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    var organisatie = new OrganisatieId(row.getLong("id"));
                    namen.put(organisatie, row.getString("naam"));
                    String standpunt = row.getString("standpunt");
                    posities.add(new Checklist.Positie(
                            organisatie,
                            standpunt == null ? Standpunt.NOG_NIET : Standpunt.valueOf(standpunt),
                            "",
                            "",
                            0,
                            !row.getBoolean("namens")));
                });
        List<BesliswijzeDetail.Wijziging> wijzigingen = namen.isEmpty() ? List.of() : wijzigingen(id, scope);
        return jdbc.sql("select w.* from besliswijze w where w.besluit_id = :id and " + IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> detail(row, today, namen, posities, wijzigingen))
                .optional();
    }

    /** Besluiten that wait for the caller's organisation: to agree first, then the first to close; at most 50. */
    List<WaitingBesluit> waiting(LocalDate today, Scope scope) {
        return jdbc.sql(WAITING)
                .param("organisatie", scope.organisatie().value())
                .param("today", today)
                .param("werkruimten", scope.werkruimteIds())
                .query(WaitingBesluit.class)
                .list();
    }

    private List<BesliswijzeDetail.Wijziging> wijzigingen(BesluitId id, Scope scope) {
        return jdbc.sql("""
                        select c.methode, c.quorum, c.partijen, c.sluit_op, c.reden, a.naam wie,
                               coalesce(nullif(a.namens, ''), o.naam) organisatie, c.op
                        from besliswijze w join besliswijze_wijziging c on c.besluit_id = w.besluit_id
                        join account a on a.id = c.account_id join organisatie o on o.id = c.organisatie_id
                        where w.besluit_id = :id and
                        """ + IN_SCOPE + " order by c.volgnummer desc")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(BesliswijzeDetail.Wijziging.class)
                .list();
    }

    private static BesliswijzeDetail detail(
            ResultSet row,
            LocalDate today,
            Map<OrganisatieId, String> namen,
            List<Checklist.Positie> posities,
            List<BesliswijzeDetail.Wijziging> wijzigingen)
            throws SQLException {
        Long beslisser = row.getObject("beslisser_organisatie_id", Long.class);
        LocalDate sluitOp = row.getObject("sluit_op", LocalDate.class);
        var regels = new Spelregels(
                Beslismethode.valueOf(row.getString("methode")),
                row.getInt("quorum"),
                Meerderheid.valueOf(row.getString("meerderheid")),
                Onthouding.valueOf(row.getString("onthouding")),
                beslisser == null ? null : new OrganisatieId(beslisser),
                namen.keySet());
        return new BesliswijzeDetail(
                regels,
                namen,
                regels.count(posities),
                row.getBoolean("reden_altijd"),
                sluitOp,
                sluitOp != null && today.isAfter(sluitOp),
                row.getString("afwijking"),
                wijzigingen);
    }
}
