package nl.eenoverheid.stuk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Viruscontrole;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.vertrouwelijkheid.AfgeschermdSoort;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads stukken of dossiers in scope, without those that are kept for other people. */
@Repository
class StukReadRepository {
    static final int PAGE = 30;

    private static final String READABLE = """
             exists (select 1 from dossier_placement p
                where p.dossier_id = s.dossier_id and p.werkruimte_id in (:werkruimten)) and
            """ + AfgeschermdSoort.STUK.readable("s.id");
    private static final String ROW =
            "select s.id, s.dossier_id, d.naam dossier, s.titel, s.soort, s.datum, o.naam auteur, s.status, s.versie,"
                    + " i.soort bestand, i.grootte, i.controle," + AfgeschermdSoort.STUK.niveau("s.id") + """
            niveau
            from stuk s join dossier d on d.id = s.dossier_id
            join stuk_versie v on v.stuk_id = s.id and v.versie = s.versie join inhoud i on i.id = v.inhoud_id
            left join organisatie o on o.id = s.organisatie_id
            """;

    private final JdbcClient jdbc;

    StukReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Newest first, by the day that stands on them. Which ones is read from the index of each dossier; the rest only of those on
     * the page.
     */
    Page<StukListItem> list(StukFilter filter, @Nullable String after, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        List<StukListItem> rows = jdbc.sql(ROW + " join (select s.id from stuk s where " + READABLE
                        + where(filter, after, params)
                        + " order by s.datum desc, s.id desc limit :size) bladzijde on bladzijde.id = s.id"
                        + " order by s.datum desc, s.id desc")
                .params(params)
                .param("werkruimten", scope.within(filter.werkruimte()).werkruimteIds())
                .param("account", scope.account().value())
                .param("size", PAGE + 1)
                .query(StukReadRepository::item)
                .list();
        return Page.of(rows, PAGE, row -> row.datum() + "_" + row.id());
    }

    /** Those that were found, as far as the caller may see them now. */
    Map<Long, StukListItem> byIds(List<Long> ids, Scope scope) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(ROW + " where s.id in (:ids) and " + READABLE)
                        .param("ids", ids)
                        .param("werkruimten", scope.werkruimteIds())
                        .param("account", scope.account().value())
                        .query(StukReadRepository::item)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(StukListItem::id, Function.identity()));
    }

    private static String where(StukFilter filter, @Nullable String after, Map<String, Object> params) {
        var where = new StringBuilder(
                filter.ingetrokken() ? " and s.status in ('GELDIG', 'INGETROKKEN')" : " and s.status = 'GELDIG'");
        add(
                where,
                params,
                " and s.dossier_id = :dossier",
                "dossier",
                filter.dossier() == null ? null : filter.dossier().value());
        add(
                where,
                params,
                " and s.soort = :soort",
                "soort",
                filter.soort() == null ? null : filter.soort().name());
        add(where, params, " and s.datum >= :van", "van", filter.van());
        add(where, params, " and s.datum <= :tot", "tot", filter.tot());
        if (after != null) {
            int divider = after.indexOf('_');
            params.put("afterDay", LocalDate.parse(after.substring(0, divider)));
            params.put("afterId", Long.parseLong(after.substring(divider + 1)));
            where.append(" and s.datum <= :afterDay and (s.datum < :afterDay or s.id < :afterId)");
        }
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> params, String term, String name, @Nullable Object value) {
        if (value != null) {
            where.append(term);
            params.put(name, value);
        }
    }

    private static StukListItem item(ResultSet row, int number) throws SQLException {
        return new StukListItem(
                row.getLong("id"),
                row.getLong("dossier_id"),
                row.getString("dossier"),
                row.getString("titel"),
                StukSoort.valueOf(row.getString("soort")),
                row.getObject("datum", LocalDate.class),
                row.getString("auteur"),
                StukStatus.valueOf(row.getString("status")),
                row.getInt("versie"),
                InhoudSoort.valueOf(row.getString("bestand")),
                row.getLong("grootte"),
                Viruscontrole.valueOf(row.getString("controle")),
                Vertrouwelijkheid.valueOf(row.getString("niveau").strip()),
                null);
    }
}
