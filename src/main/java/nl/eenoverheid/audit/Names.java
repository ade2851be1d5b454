package nl.eenoverheid.audit;

import java.util.Map;

/** Names by kind and id. */
public record Names(Map<ValueKind, Map<String, String>> byKind) {
    public Names {
        byKind = Map.copyOf(byKind);
    }

    /** What something is called now; its number when it is gone. */
    public String of(ValueKind kind, String id) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(id, id);
    }
}
