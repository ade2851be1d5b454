package nl.eenoverheid.vergadering;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads lists of meetings of all dossiers in scope: what comes first, or what was last. */
@Repository
class VergaderingenReadRepository {
    static final int PAGE = 25;

    private static final String MINE = """
             and (v.account_id = :account or exists (select 1 from vergadering_genodigde g where g.vergadering_id = v.id
                and g.organisatie_id = :organisatie and (g.account_id is null or g.account_id = :account)))
            """;

    private final JdbcClient jdbc;

    VergaderingenReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which ones is read first; the rest only of those on the page. */
    Page<VergaderingListItem> list(VergaderingFilter filter, @Nullable String after, Scope scope) {
        if (!filter.isPossible()) {
            return new Page<>(List.of(), null);
        }
        String order = filter.voorbij() ? " desc" : "";
        Map<String, Object> params = new HashMap<>();
        List<VergaderingListItem> rows = jdbc.sql("""
                        select v.id, v.dossier_id, v.titel, d.naam dossier, v.begint_op, v.minuten, v.plek, v.status,
                               (select count(*) from agendapunt a where a.vergadering_id = v.id) punten
                        from (select v.id, v.begint_op from vergadering v where v.status in (:statussen)
                              and exists (select 1 from dossier_placement p
                                  where p.dossier_id = v.dossier_id and p.werkruimte_id in (:werkruimten))
                        """ + where(filter, after, params)
                        + " order by v.begint_op%1$s, v.id%1$s limit :size) bladzijde".formatted(order) + """

                        straight_join vergadering v on v.id = bladzijde.id
                        join dossier d on d.id = v.dossier_id
                        """
                        + "order by bladzijde.begint_op%1$s, bladzijde.id%1$s".formatted(order))
                .params(params)
                .param("statussen", statussen(filter))
                .param("werkruimten", scope.within(filter.werkruimte()).werkruimteIds())
                .param("organisatie", scope.organisatie().value())
                .param("account", scope.account().value())
                .param("size", PAGE + 1)
                .query(VergaderingListItem.class)
                .list();
        return Page.of(rows, PAGE, row -> row.begintOp() + "_" + row.id());
    }

    private static List<String> statussen(VergaderingFilter filter) {
        return Arrays.stream(VergaderingStatus.values())
                .filter(each -> each.isVoorbij() == filter.voorbij())
                .filter(each -> filter.status() == null || filter.status() == each)
                .map(Enum::name)
                .toList();
    }

    private static String where(VergaderingFilter filter, @Nullable String after, Map<String, Object> params) {
        String where = filter.mij() ? MINE : "";
        if (after == null) {
            return where;
        }
        String[] key = after.split("_");
        params.put("afterMoment", Instant.parse(key[0]));
        params.put("afterId", Long.parseLong(key[1]));
        return where
                + " and v.begint_op %1$s= :afterMoment and (v.begint_op %1$s :afterMoment or v.id %1$s :afterId)"
                        .formatted(filter.voorbij() ? "<" : ">");
    }
}
