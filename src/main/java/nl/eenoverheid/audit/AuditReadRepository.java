package nl.eenoverheid.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail for showing, as far as somebody may read it. */
@Repository
class AuditReadRepository {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditReadRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Page<AuditRegel> list(AuditFilter filter, @Nullable String after, int size, Reach reach) {
        var query = new AuditQuery(filter, reach, after, size + 1);
        List<AuditRegel> rows = jdbc.sql("""
                        select a.id, a.op, a.account_id, a.wie,
                               coalesce(nullif(p.namens, ''), o.naam, '') organisatie, a.rubriek, a.soort, a.titel,
                               a.item_soort, a.item_id, a.werkruimten, a.herkomst, a.adres, a.wijzigingen
                        from (""" + query.sql() + """
                        ) found straight_join audit a on a.id = found.id
                        left join organisatie o on o.id = a.organisatie_id left join account p on p.id = a.account_id
                        order by found.op desc, found.id desc""")
                .params(query.params())
                .query(this::regel)
                .list();
        return Page.of(rows, size, AuditReadRepository::key);
    }

    private static String key(AuditRegel regel) {
        return LocalDateTime.ofInstant(regel.op(), ZoneOffset.UTC).toString().replace('T', ' ') + "|" + regel.id();
    }

    private AuditRegel regel(ResultSet row, int number) throws SQLException {
        String soort = row.getString("item_soort");
        return new AuditRegel(
                row.getLong("id"),
                row.getObject("op", Instant.class),
                row.getObject("account_id", Long.class),
                row.getString("wie"),
                row.getString("organisatie"),
                AuditCategory.valueOf(row.getString("rubriek")),
                row.getString("soort"),
                row.getString("titel"),
                soort == null ? null : new Item(ItemSoort.valueOf(soort), row.getLong("item_id")),
                Arrays.stream(row.getString("werkruimten").split(","))
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .toList(),
                Origin.valueOf(row.getString("herkomst")),
                row.getString("adres"),
                List.of(json.readValue(row.getString("wijzigingen"), FieldChange[].class)));
    }
}
