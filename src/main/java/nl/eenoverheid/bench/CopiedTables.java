package nl.eenoverheid.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which tables hang on others, and which of their numbers differ from copy to copy, as the foreign keys of the database
 * tell it.
 */
final class CopiedTables {
    /** Numbers of a thing that no foreign key tells. */
    private static final Set<String> THINGS =
            Set.of("item_id", "ding_id", "bezoek_id", "eerste_id", "tweede_id", "onderdeel_id");

    private final Map<String, Map<String, Set<List<String>>>> columns = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<String>>> uniques = new LinkedHashMap<>();
    private final Set<String> copied = new LinkedHashSet<>();

    void column(String table, String column, @Nullable String target, @Nullable String targetColumn) {
        Set<List<String>> targets = columns.computeIfAbsent(table, name -> new LinkedHashMap<>())
                .computeIfAbsent(column, name -> new HashSet<>());
        if (target != null && targetColumn != null) {
            targets.add(List.of(target, targetColumn));
        }
    }

    void unique(String table, String index, String column) {
        uniques.computeIfAbsent(table, name -> new LinkedHashMap<>())
                .computeIfAbsent(index, name -> new TreeSet<>())
                .add(column);
    }

    /**
     * These tables and all that refer to them, also by way of another; without those that a row can be in only once, a
     * token of an invitation for instance.
     */
    Set<String> hangingOn(List<String> roots) {
        copied.addAll(roots);
        boolean grew = true;
        while (grew) {
            List<String> more = columns.keySet().stream()
                    .filter(table -> !copied.contains(table) && refersToCopied(table))
                    .toList();
            copied.addAll(more);
            grew = !more.isEmpty();
        }
        List<String> once = new ArrayList<>();
        do {
            once.clear();
            copied.stream().filter(this::isOnce).forEach(once::add);
            once.forEach(copied::remove);
        } while (!once.isEmpty());
        return copied;
    }

    List<String> columns(String table) {
        return List.copyOf(columns.getOrDefault(table, Map.of()).keySet());
    }

    /** Whether this number is another one in each copy. */
    boolean differs(String table, String column) {
        if (!copied.contains(table)) {
            return false;
        }
        Set<List<String>> targets = columns.getOrDefault(table, Map.of()).getOrDefault(column, Set.of());
        if (targets.isEmpty()) {
            return column.equals("id") || THINGS.contains(column);
        }
        return targets.stream().anyMatch(target -> differs(target.getFirst(), target.getLast()));
    }

    private boolean refersToCopied(String table) {
        return columns.getOrDefault(table, Map.of()).values().stream()
                .flatMap(Set::stream)
                .anyMatch(target -> copied.contains(target.getFirst()));
    }

    private boolean isOnce(String table) {
        return uniques.getOrDefault(table, Map.of()).values().stream()
                .anyMatch(key -> key.stream().noneMatch(column -> differs(table, column)));
    }
}
