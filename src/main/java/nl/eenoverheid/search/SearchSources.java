package nl.eenoverheid.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.workspace.WerkruimteEvent;
import org.springframework.stereotype.Component;

/** The kinds that can be found, each with the module that knows them. */
@Component
class SearchSources {
    private final Map<SearchKind, SearchSource> sources = new EnumMap<>(SearchKind.class);

    SearchSources(List<SearchSource> all) {
        all.forEach(source -> sources.put(source.kind(), source));
    }

    Collection<SearchSource> all() {
        return List.copyOf(sources.values());
    }

    /** Whether something that happened may change what is found. */
    public boolean hear(WerkruimteEvent event) {
        return sources.values().stream().anyMatch(source -> source.hears(event));
    }
}
