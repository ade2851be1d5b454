package nl.eenoverheid.audit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of what values in the trail point at, as they are now. */
@Repository
class NameReadRepository {
    private static final Map<ValueKind, String> SOURCES = Map.of(
            ValueKind.ACCOUNT, "select id, naam from account where id in (:ids)",
            ValueKind.ORGANISATIE, "select id, naam from organisatie where id in (:ids)",
            ValueKind.WERKRUIMTE, "select id, naam from werkruimte where id in (:ids)");

    private final JdbcClient jdbc;

    NameReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What rows on their way to a screen or a file point at. */
    Names of(Collection<AuditRegel> rows) {
        Map<ValueKind, Set<Long>> wanted = new EnumMap<>(ValueKind.class);
        rows.stream()
                .flatMap(row -> row.changes().stream())
                .filter(change -> SOURCES.containsKey(change.kind()))
                .forEach(change -> Stream.of(change.before(), change.after())
                        .flatMap(Stream::ofNullable)
                        .flatMap(ids -> Stream.of(ids.split(",")))
                        .filter(id -> id.matches("\\d{1,18}"))
                        .forEach(id -> wanted.computeIfAbsent(change.kind(), kind -> new TreeSet<>())
                                .add(Long.valueOf(id))));
        rows.stream().flatMap(row -> row.werkruimten().stream()).forEach(id -> wanted.computeIfAbsent(
                        ValueKind.WERKRUIMTE, kind -> new TreeSet<>())
                .add(id));
        Map<ValueKind, Map<String, String>> names = new EnumMap<>(ValueKind.class);
        wanted.forEach((kind, ids) -> names.put(kind, read(SOURCES.getOrDefault(kind, ""), List.copyOf(ids))));
        return new Names(names);
    }

    private Map<String, String> read(String sql, List<Long> ids) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(sql).param("ids", ids).query(row -> {
            names.put(row.getString("id"), row.getString("naam"));
        });
        return names;
    }
}
