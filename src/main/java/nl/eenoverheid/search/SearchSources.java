package nl.eenoverheid.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kinds that can be found, each with the module that knows them. */
@Component
class SearchSources {
    private final Map<ItemSoort, SearchSource> sources = new EnumMap<>(ItemSoort.class);

    SearchSources(List<SearchSource> all) {
        all.forEach(source -> sources.put(source.soort(), source));
    }

    Collection<SearchSource> all() {
        return List.copyOf(sources.values());
    }

    /** Whether things of the kind of this one can be found. */
    public boolean know(Item item) {
        return sources.containsKey(item.soort());
    }

    @Nullable
    SearchSource of(ItemSoort soort) {
        return sources.get(soort);
    }
}
