package nl.eenoverheid.peiling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rounds: only of duidingen that are placed in a werkruimte of the scope. */
@Repository
class PeilingReadRepository {
    private static final String IN_SCOPE = """
            exists (select 1 from duiding_placement s where s.duiding_id = p.duiding_id and s.werkruimte_id in (:werkruimten))
            """;
    /** Organisations that take part and of which nobody spoke. */
    private static final String NOT_YET = """
            from duiding_deelnemer n where n.duiding_id = p.duiding_id and not exists (
                select 1 from peiling_stem v where v.peiling_id = p.id and v.organisatie_id = n.organisatie_id)
            """;

    private final JdbcClient jdbc;

    PeilingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rounds about a duiding. */
    Peilingen ofDuiding(DuidingId duiding, LocalDate today, Scope scope) {
        return jdbc.sql("""
                        select p.lezing_nummer, p.werkruimte_id, p.status = 'OPEN' and exists (
                                   select 1 from duiding_deelnemer n
                                   where n.duiding_id = p.duiding_id and n.organisatie_id = :organisatie) speaks
                        from (select d.*, d.id duiding_id from duiding d where d.id = :duiding) p where
                        """ + IN_SCOPE)
                .param("duiding", duiding.value())
                .param("organisatie", scope.organisatie().value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Peilingen(
                        row.getInt("lezing_nummer"),
                        row.getBoolean("speaks") && scope.canWrite(new WerkruimteId(row.getLong("werkruimte_id"))),
                        rondes(duiding, today, scope)))
                .optional()
                .orElse(Peilingen.NONE);
    }

    private List<PeilingDetail> rondes(DuidingId duiding, LocalDate today, Scope scope) {
        Map<Long, List<PeilingDetail.Stem>> stemmen = stemmen(duiding, scope);
        return jdbc.sql("""
                        select p.id, p.nummer, p.vraag, p.uiterlijk, p.status, p.geopend_op, a.naam wie,
                               coalesce(nullif(a.namens, ''), o.naam) organisatie,
                               (select group_concat(d.naam order by d.naam separator '\\n') from organisatie d
                                where d.id in (select n.organisatie_id
                        """ + NOT_YET + """
                        )) nog_niet
                        from peiling p join account a on a.id = p.account_id join organisatie o on o.id = p.organisatie_id
                        where p.duiding_id = :duiding and
                        """ + IN_SCOPE + "order by p.id desc limit 20")
                .param("duiding", duiding.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> detail(row, today, stemmen))
                .list();
    }

    private static PeilingDetail detail(ResultSet row, LocalDate today, Map<Long, List<PeilingDetail.Stem>> stemmen)
            throws SQLException {
        LocalDate uiterlijk = row.getObject("uiterlijk", LocalDate.class);
        return new PeilingDetail(
                new PeilingId(row.getLong("id")),
                row.getInt("nummer"),
                row.getString("vraag"),
                uiterlijk,
                row.getString("status").equals(PeilingStatus.OPEN.name()) && !today.isAfter(uiterlijk),
                row.getString("wie"),
                row.getString("organisatie"),
                row.getObject("geopend_op", Instant.class),
                stemmen.getOrDefault(row.getLong("id"), List.of()),
                lines(row.getString("nog_niet")));
    }

    private Map<Long, List<PeilingDetail.Stem>> stemmen(DuidingId duiding, Scope scope) {
        Map<Long, List<PeilingDetail.Stem>> stemmen = new HashMap<>();
        jdbc.sql("""
                        select v.peiling_id, coalesce(nullif(a.namens, ''), o.naam) organisatie, a.naam wie, v.oordeel,
                               v.reden, v.op, v.account_id = :account eigen
                        from peiling_stem v join peiling p on p.id = v.peiling_id join account a on a.id = v.account_id
                        join organisatie o on o.id = v.organisatie_id where p.duiding_id = :duiding and
                        """ + IN_SCOPE + "order by o.naam, v.op")
                .param("duiding", duiding.value())
                .param("account", scope.account().value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    stemmen.computeIfAbsent(row.getLong("peiling_id"), key -> new ArrayList<>())
                            .add(new PeilingDetail.Stem(
                                    row.getString("organisatie"),
                                    row.getString("wie"),
                                    PeilingOordeel.valueOf(row.getString("oordeel")),
                                    row.getString("reden"),
                                    row.getObject("op", Instant.class),
                                    row.getBoolean("eigen")));
                });
        return stemmen;
    }

    /** Open rounds in which the caller's organisation takes part and did not speak, the first to end first; at most 50. */
    List<WaitingPeiling> waiting(LocalDate today, Scope scope) {
        return jdbc.sql("""
                        select p.duiding_id, d.titel, p.uiterlijk
                        from peiling p join duiding d on d.id = p.duiding_id
                        join duiding_deelnemer ons on ons.duiding_id = d.id and ons.organisatie_id = :organisatie
                        where p.status = 'OPEN' and p.uiterlijk >= :today
                          and not exists (select 1 from peiling_stem v
                                          where v.peiling_id = p.id and v.organisatie_id = :organisatie) and
                        """ + IN_SCOPE + "order by p.uiterlijk, p.id limit 50")
                .param("organisatie", scope.organisatie().value())
                .param("today", today)
                .param("werkruimten", scope.werkruimteIds())
                .query(WaitingPeiling.class)
                .list();
    }

    /** The duiding of a round, empty when it is no longer open, or belongs outside the scope, or its organisation takes no part. */
    Optional<DuidingId> speakingAbout(PeilingId peiling, Scope scope) {
        return jdbc.sql("""
                        select p.duiding_id from peiling p join duiding d on d.id = p.duiding_id
                        and d.status = 'OPEN' and d.werkruimte_id in (:werkruimten)
                        join duiding_deelnemer ons on ons.duiding_id = p.duiding_id and ons.organisatie_id = :organisatie
                        where p.id = :id and
                        """ + IN_SCOPE)
                .param("id", peiling.value())
                .param("organisatie", scope.organisatie().value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Long.class)
                .optional()
                .map(DuidingId::new);
    }

    private static List<String> lines(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\n"));
    }
}
