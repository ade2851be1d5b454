package nl.eenoverheid.bestuursafspraak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the list of agreements, the last one that was agreed first. */
@Repository
class AfspraakListRepository {
    private static final Pattern KEY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");
    private static final String AGREED = "b.status in ('IN_KRACHT', 'OPGEZEGD', 'VERVANGEN')";
    private static final String HELD = AGREED + " and b.vanaf <= :%1$s and (b.tot is null or b.tot >= :%1$s)";

    private final JdbcClient jdbc;

    AfspraakListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A stretch of the list.
     *
     * @param ids of those in which some words stand; null when nobody looks for words
     */
    Page<AfspraakListItem> list(
            AfspraakFilter filter,
            @Nullable Collection<Long> ids,
            @Nullable String after,
            int size,
            AfspraakBlik blik) {
        Map<String, Object> params = new HashMap<>(
                Map.of("werkruimten", blik.scope().werkruimteIds(), "vandaag", blik.today(), "most", size + 1));
        List<AfspraakListItem> rows = jdbc.sql("""
                        select b.id, b.titel, b.soort, b.status, b.ruimte, b.ruimte_uitleg, b.overeengekomen_op, b.alleen_jaar,
                               b.vanaf, b.tot, b.volgorde_op,
                               (select group_concat(o.naam order by p.volgorde separator '\\n') from bestuursafspraak_partij p
                                join organisatie o on o.id = p.organisatie_id where p.bestuursafspraak_id = b.id) partijen
                        from bestuursafspraak b where\s""" + AfspraakReadRepository.SEEN
                        + where(filter, ids, after, blik.scope(), params)
                        + " order by b.volgorde_op desc, b.id desc limit :most")
                .params(params)
                .query((row, number) -> item(row, blik.today()))
                .list();
        return Page.of(rows, size, last -> last.volgordeOp() + "_" + last.id().value());
    }

    private static String where(
            AfspraakFilter filter,
            @Nullable Collection<Long> ids,
            @Nullable String after,
            Scope scope,
            Map<String, Object> params) {
        StringBuilder where = new StringBuilder();
        if (ids != null) {
            add(where, "b.id in (:ids)", params, "ids", ids);
        }
        if (filter.werkruimte() != null) {
            add(where, """
                    (select min(q.dossier_id) from dossier_placement q
                     where q.dossier_id = b.dossier_id and q.werkruimte_id in (:binnen)) is not null""", params, "binnen", scope.within(filter.werkruimte()).werkruimteIds());
        }
        if (filter.organisatie() != null) {
            add(where, """
                    (select min(q.volgorde) from bestuursafspraak_partij q
                     where q.bestuursafspraak_id = b.id and q.organisatie_id = :partij) is not null""", params, "partij", filter.organisatie().value());
        }
        if (filter.soort() != null) {
            add(where, "b.soort = :soort", params, "soort", filter.soort().name());
        }
        if (filter.ruimte() != null) {
            add(where, "b.ruimte = :ruimte", params, "ruimte", filter.ruimte().name());
        }
        if (filter.status() != null) {
            add(where, today(filter.status()), params, "status", filter.status().name());
        }
        if (filter.op() != null) {
            add(where, HELD.formatted("dag"), params, "dag", filter.op());
        }
        Matcher key = KEY.matcher(after == null ? "" : after);
        if (key.matches()) {
            params.put("naId", Long.valueOf(key.group(2)));
            add(
                    where,
                    "b.volgorde_op <= :naDag and (b.volgorde_op < :naDag or b.id < :naId)",
                    params,
                    "naDag",
                    LocalDate.parse(key.group(1)));
        }
        return where.toString();
    }

    private static void add(StringBuilder where, String term, Map<String, Object> params, String name, Object value) {
        where.append(" and ").append(term);
        params.put(name, value);
    }

    /** The same as {@link AfspraakStatus#on} says of a row. */
    private static String today(AfspraakStatus status) {
        return switch (status) {
            case ONTWERP, INGETROKKEN -> "b.status = :status";
            case AANSTAAND -> AGREED + " and b.vanaf > :vandaag and (b.tot is null or b.tot >= :vandaag)";
            case IN_KRACHT -> HELD.formatted("vandaag");
            case AFGELOPEN -> "b.status = 'IN_KRACHT' and b.tot < :vandaag";
            case OPGEZEGD, VERVANGEN -> "b.status = :status and b.tot < :vandaag";
        };
    }

    private static AfspraakListItem item(ResultSet row, LocalDate today) throws SQLException {
        LocalDate vanaf = row.getObject("vanaf", LocalDate.class);
        LocalDate tot = row.getObject("tot", LocalDate.class);
        String parties = row.getString("partijen");
        return new AfspraakListItem(
                new BestuursafspraakId(row.getLong("id")),
                row.getString("titel"),
                AfspraakSoort.valueOf(row.getString("soort")),
                AfspraakStatus.on(AfspraakStatus.valueOf(row.getString("status")), vanaf, tot, today),
                AfspraakRuimte.valueOf(row.getString("ruimte")),
                row.getString("ruimte_uitleg"),
                parties == null
                        ? List.of()
                        : List.of(parties.split("\n")).stream().distinct().toList(),
                row.getObject("overeengekomen_op", LocalDate.class),
                row.getBoolean("alleen_jaar"),
                vanaf,
                tot,
                row.getObject("volgorde_op", LocalDate.class));
    }
}
