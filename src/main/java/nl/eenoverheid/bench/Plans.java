package nl.eenoverheid.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalPlans;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prints how the database reads each list: per table the index and the rows that it expects to read. */
final class Plans {
    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void print(PrintWriter out, List<Long> werkruimten, Map<String, SignaalFilter> filters) {
        Scope scope = new Scope(
                new Actor(new AccountId(1), new OrganisatieId(1)),
                werkruimten.stream().collect(Collectors.toMap(id -> id, id -> WerkruimteRol.DEELNEMER)));
        filters.forEach((name, filter) -> {
            out.printf("%n%s%n", name);
            SignaalPlans.explain(filter, scope, this::explain).stream()
                    .distinct()
                    .forEach(line -> out.printf("  %s%n", line));
        });
    }

    private List<String> explain(String sql, Map<String, Object> params) {
        return jdbc.sql("explain " + sql)
                .params(params)
                .query((row, number) -> "%s %s, key %s, rows %s, %s"
                        .formatted(
                                row.getString("table"),
                                row.getString("type"),
                                row.getString("key"),
                                row.getString("rows"),
                                row.getString("Extra")))
                .list();
    }
}
