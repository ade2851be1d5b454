package nl.eenoverheid.afweging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the rows of what parties gave before. */
final class EarlierRows {
    private final Map<List<Long>, EerdereWeging> heads = new LinkedHashMap<>();
    private final Map<List<Long>, Map<Long, Integer>> points = new HashMap<>();

    void add(ResultSet row) throws SQLException {
        List<Long> key = List.of(row.getLong("weging_id"), row.getLong("nummer"));
        heads.put(
                key,
                new EerdereWeging(
                        row.getString("naam"),
                        Map.of(),
                        row.getString("reden"),
                        row.getString("wie"),
                        row.getObject("op", Instant.class)));
        points.computeIfAbsent(key, any -> new HashMap<>()).put(row.getLong("belang_id"), row.getInt("punten"));
    }

    List<EerdereWeging> all() {
        return heads.entrySet().stream()
                .map(each -> each.getValue().with(points.getOrDefault(each.getKey(), Map.of())))
                .toList();
    }
}
