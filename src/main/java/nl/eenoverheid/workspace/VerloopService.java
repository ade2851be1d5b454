package nl.eenoverheid.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The course of events, as far as somebody was allowed to see it when it happened. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('WERKRUIMTE_READ')")
public class VerloopService {
    /** News is glanced at; who wants more asks for it. */
    private static final int PAGE = 12;

    /** More than this is not news any more. */
    private static final int NEWS = 2000;

    private static final String COLUMNS = """
            select v.id, v.op, v.soort, v.item_soort, v.item_id, v.titel, v.toelichting, a.naam wie,
                   coalesce(nullif(a.namens, ''), o.naam) organisatie, v.werkruimte_id
            """;
    private static final String FROM = """
            from verloop v join account a on a.id = v.account_id join organisatie o on o.id = v.organisatie_id
            """;

    private final JdbcClient jdbc;
    private final ScopeService scopes;

    VerloopService(JdbcClient jdbc, ScopeService scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /**
     * What happened to one thing, newest first, at most 100. Of what happened in several werkruimten it reads the row that was
     * written last, which says most.
     */
    public List<VerloopRegel> ofItem(Item item) {
        return jdbc.sql(COLUMNS + FROM + """
                        where v.id in (select max(n.id) from verloop n
                                       where n.item_soort = :soort and n.item_id = :id
                                         and n.werkruimte_id in (:werkruimten)
                                       group by n.gebeurtenis)
                        order by v.id desc limit 100""")
                .param("soort", item.soort().name())
                .param("id", item.id())
                .param("werkruimten", scopes.current().werkruimteIds())
                .query(VerloopService::regel)
                .list();
    }

    /**
     * What others did since a moment, each thing once, what was changed last first. Of what happened in several werkruimten
     * it counts one row, the one that was written last. It looks back at most {@value #NEWS} rows.
     *
     * @param werkruimte one werkruimte, or null for all that the caller is a member of
     * @param after key of the page before, null at first
     */
    public Page<NieuwsRegel> since(Instant moment, @Nullable WerkruimteId werkruimte, @Nullable String after) {
        Scope scope = scopes.current().within(werkruimte);
        List<NieuwsRegel> rows = jdbc.sql(COLUMNS + ", per.aantal\n" + FROM + """
                        join (select max(r.id) laatste, count(distinct r.gebeurtenis) aantal
                              from (select n.id, n.gebeurtenis, n.item_soort, n.item_id from verloop n
                                    where n.werkruimte_id in (:werkruimten) and n.op >= :moment and n.account_id <> :self
                                    order by n.op desc, n.id desc limit :news) r
                              group by r.item_soort, r.item_id having laatste < :after
                              order by laatste desc limit :most) per on per.laatste = v.id
                        order by v.id desc""")
                .param("most", PAGE + 1)
                .param("news", NEWS)
                .param("werkruimten", scope.werkruimteIds())
                .param("after", after == null ? Long.MAX_VALUE : Long.parseLong(after))
                .param("moment", moment)
                .param("self", scope.account().value())
                .query((row, number) -> new NieuwsRegel(regel(row, number), row.getInt("aantal")))
                .list();
        return Page.of(rows, PAGE, each -> Long.toString(each.laatste().id()));
    }

    /** What others did to one thing since a moment, newest first, at most 100. */
    public List<VerloopRegel> ofItemSince(Item item, Instant moment, @Nullable WerkruimteId werkruimte) {
        Scope scope = scopes.current().within(werkruimte);
        return jdbc.sql(COLUMNS + FROM + """
                        where v.id in (select max(n.id) from verloop n
                                       where n.item_soort = :soort and n.item_id = :id and n.op >= :moment
                                         and n.account_id <> :self and n.werkruimte_id in (:werkruimten)
                                       group by n.gebeurtenis)
                        order by v.id desc limit 100""")
                .param("soort", item.soort().name())
                .param("id", item.id())
                .param("moment", moment)
                .param("self", scope.account().value())
                .param("werkruimten", scope.werkruimteIds())
                .query(VerloopService::regel)
                .list();
    }

    private static VerloopRegel regel(ResultSet row, int number) throws SQLException {
        return new VerloopRegel(
                row.getLong("id"),
                row.getObject("op", Instant.class),
                row.getString("soort"),
                new Item(ItemSoort.valueOf(row.getString("item_soort")), row.getLong("item_id")),
                row.getString("titel"),
                row.getString("toelichting"),
                row.getString("wie"),
                row.getString("organisatie"),
                row.getLong("werkruimte_id"));
    }
}
