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

    private static final String COLUMNS = """
            select v.id, v.op, v.soort, v.item_soort, v.item_id, v.titel, v.toelichting, a.naam wie,
                   coalesce(nullif(a.namens, ''), o.naam) organisatie, v.werkruimte_id
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
        return jdbc.sql(COLUMNS + """
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
     * What others did since a moment, newest first; once, also when it is in several werkruimten.
     *
     * @param werkruimte one werkruimte, or null for all that the caller is a member of
     * @param after key of the page before, null at first
     */
    public Page<VerloopRegel> since(Instant moment, @Nullable WerkruimteId werkruimte, @Nullable String after) {
        Scope scope = scopes.current().within(werkruimte);
        List<VerloopRegel> rows = jdbc.sql(COLUMNS + """
                        where v.werkruimte_id in (:werkruimten) and v.id < :after and v.op >= :moment
                          and v.account_id <> :self
                          and not exists (select 1 from verloop n
                                          where n.item_soort = v.item_soort and n.item_id = v.item_id and n.id > v.id
                                            and n.gebeurtenis = v.gebeurtenis and n.werkruimte_id in (:werkruimten))
                        order by v.id desc limit :most""")
                .param("most", PAGE + 1)
                .param("werkruimten", scope.werkruimteIds())
                .param("after", after == null ? Long.MAX_VALUE : Long.parseLong(after))
                .param("moment", moment)
                .param("self", scope.account().value())
                .query(VerloopService::regel)
                .list();
        return Page.of(rows, PAGE, regel -> Long.toString(regel.id()));
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
