package nl.eenoverheid.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.access.AccountId;
import org.jspecify.annotations.Nullable;

/** What one transaction did: what events told and what changed in aggregates. */
final class UnitOfWork {
    private final List<Entry> told = new ArrayList<>();
    private final Map<Root, List<FieldChange>> changes = new LinkedHashMap<>();

    void tell(Entry entry) {
        told.add(entry);
    }

    void change(Root root, FieldChange change) {
        List<FieldChange> list = changes.computeIfAbsent(root, key -> new ArrayList<>());
        if (change.kind() != ValueKind.HIDDEN || !list.contains(change)) {
            list.add(change);
        }
    }

    /**
     * The rows: each change goes to the event about the same thing, else to one of the same module, else to the first; where
     * nothing was told it gets a row of its own.
     */
    List<Entry> entries(@Nullable AccountId by, Instant now) {
        Map<String, Entry> places = new HashMap<>();
        told.forEach(entry -> {
            if (entry.category() != AuditCategory.INZAGE) {
                if (entry.item() != null) {
                    places.putIfAbsent(
                            entry.item().soort().name() + entry.item().id(), entry);
                }
                places.putIfAbsent(entry.module(), entry);
                places.putIfAbsent("", entry);
            }
        });
        List<Entry> rows = new ArrayList<>(told);
        changes.forEach((root, list) -> {
            Entry entry = placeOf(root, places);
            if (entry == null) {
                entry = Entry.untold(root, by, now);
                rows.add(entry);
            }
            entry.changes().addAll(list);
        });
        return rows.stream()
                .filter(entry -> entry.needed() || !entry.changes().isEmpty())
                .toList();
    }

    private static @Nullable Entry placeOf(Root root, Map<String, Entry> places) {
        Entry same = places.get(root.entity().toUpperCase(Locale.ROOT) + root.id());
        if (same != null) {
            return same;
        }
        Entry near = places.get(root.module());
        return near != null ? near : places.get("");
    }
}
