package nl.eenoverheid.journaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.vertrouwelijkheid.AfgeschermdSoort;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads talks of dossiers in scope, without those that are kept for other people. */
@Repository
class JournaalReadRepository {
    static final int PAGE = 20;

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final String GESPREK = "coalesce(j.eerste_id, j.id)";
    private static final String READABLE = """
             exists (select 1 from dossier_placement p
                where p.dossier_id = j.dossier_id and p.werkruimte_id in (:werkruimten)) and
            """ + AfgeschermdSoort.GESPREK.readable(GESPREK);
    private static final String ROW =
            "select j.*, " + GESPREK + " gesprek, " + AfgeschermdSoort.GESPREK.niveau(GESPREK) + """
             niveau, a.naam wie, coalesce(nullif(a.namens, ''), o.naam) organisatie
            from journaalregel j join account a on a.id = j.account_id join organisatie o on o.id = j.organisatie_id
            """;

    private final JdbcClient jdbc;

    JournaalReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Talks of a dossier, the last one first, each as it stands now and as it stood before. */
    Page<JournaalListItem> ofDossier(DossierId dossier, @Nullable String after, Scope scope) {
        String further = "";
        Map<String, Object> params = new HashMap<>();
        if (after != null) {
            int divider = after.indexOf('_');
            params.put("afterMoment", Instant.parse(after.substring(0, divider)));
            params.put("afterId", Long.parseLong(after.substring(divider + 1)));
            further = " and j.gesproken_op <= :afterMoment and (j.gesproken_op < :afterMoment or j.id < :afterId)";
        }
        List<JournaalListItem> rows = scoped(
                        ROW + " where j.dossier_id = :dossier and " + READABLE
                                + " and not exists (select 1 from journaalregel c where c.corrigeert_id = j.id)"
                                + further
                                + " order by j.gesproken_op desc, j.id desc limit :size",
                        scope)
                .params(params)
                .param("dossier", dossier.value())
                .param("size", PAGE + 1)
                .query((row, number) -> item(row))
                .list();
        Page<JournaalListItem> page =
                Page.of(rows, PAGE, row -> row.data().moment() + "_" + row.id().value());
        return new Page<>(withEarlier(page.rows(), scope), page.next());
    }

    private List<JournaalListItem> withEarlier(List<JournaalListItem> rows, Scope scope) {
        List<Long> better = rows.stream()
                .filter(row -> !row.reden().isEmpty())
                .map(JournaalListItem::gesprek)
                .toList();
        if (better.isEmpty()) {
            return rows;
        }
        Map<Long, List<JournaalListItem.Eerder>> earlier = new HashMap<>();
        scoped(
                        ROW + " where (j.id in (:gesprekken) or j.eerste_id in (:gesprekken)) and " + READABLE
                                + " and exists (select 1 from journaalregel c where c.corrigeert_id = j.id) order by j.id desc",
                        scope)
                .param("gesprekken", better)
                .query(row -> {
                    earlier.computeIfAbsent(row.getLong("gesprek"), key -> new ArrayList<>())
                            .add(new JournaalListItem.Eerder(
                                    data(row),
                                    row.getString("wie"),
                                    row.getString("organisatie"),
                                    row.getObject("genoteerd_op", Instant.class),
                                    row.getString("reden")));
                });
        return rows.stream()
                .map(row -> row.with(earlier.getOrDefault(row.gesprek(), List.of())))
                .toList();
    }

    /** An entry that the caller may read; nobody else writes a better one meanwhile. */
    Optional<RegelPlek> lock(JournaalregelId id, Scope scope) {
        return plek(id, " for update", scope);
    }

    /** An entry that the caller may read. */
    Optional<RegelPlek> find(JournaalregelId id, Scope scope) {
        return plek(id, "", scope);
    }

    private Optional<RegelPlek> plek(JournaalregelId id, String lock, Scope scope) {
        return scoped(
                        "select j.id, j.dossier_id, " + GESPREK + " gesprek, j.met, "
                                + "(select f.account_id from journaalregel f where f.id = " + GESPREK
                                + ") eigenaar_id, "
                                + AfgeschermdSoort.GESPREK.niveau(GESPREK) + " niveau, "
                                + "exists (select 1 from journaalregel c where c.corrigeert_id = j.id) verbeterd"
                                + " from journaalregel j where j.id = :id and " + READABLE + lock,
                        scope)
                .param("id", id.value())
                .query(RegelPlek.class)
                .optional();
    }

    /** All words about with whom a talk was. */
    Set<String> met(long gesprek, Scope scope) {
        return Set.copyOf(scoped(
                        "select distinct j.met from journaalregel j where (j.id = :id or j.eerste_id = :id) and "
                                + READABLE,
                        scope)
                .param("id", gesprek)
                .query(String.class)
                .list());
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("werkruimten", scope.werkruimteIds())
                .param("account", scope.account().value());
    }

    private static JournaalListItem item(ResultSet row) throws SQLException {
        return new JournaalListItem(
                new JournaalregelId(row.getLong("id")),
                row.getLong("gesprek"),
                data(row),
                row.getString("wie"),
                row.getString("organisatie"),
                row.getObject("genoteerd_op", Instant.class),
                row.getString("reden"),
                Vertrouwelijkheid.valueOf(row.getString("niveau")),
                List.of());
    }

    private static JournaalregelData data(ResultSet row) throws SQLException {
        LocalDateTime moment = LocalDateTime.ofInstant(row.getObject("gesproken_op", Instant.class), HERE);
        return new JournaalregelData(
                moment.toLocalDate(),
                row.getBoolean("met_tijd") ? moment.toLocalTime() : null,
                Middel.valueOf(row.getString("middel")),
                row.getString("met"),
                row.getString("gezegd"),
                row.getString("afgesproken"));
    }
}
