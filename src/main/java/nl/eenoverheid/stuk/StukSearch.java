package nl.eenoverheid.stuk;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.search.SearchFragment;
import nl.eenoverheid.search.SearchIndex;
import nl.eenoverheid.search.SearchKind;
import nl.eenoverheid.search.WordQuery;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds stukken by their words in the index, and reads what was found through the database with the same scope. */
@Component
class StukSearch {
    private static final int PAGE = 20;

    private final SearchIndex index;
    private final StukReadRepository reads;
    private final StukTeksten teksten;

    StukSearch(SearchIndex index, StukReadRepository reads, StukTeksten teksten) {
        this.index = index;
        this.reads = reads;
        this.teksten = teksten;
    }

    Page<StukListItem> find(StukFilter filter, @Nullable String after, Scope scope) {
        Scope within = scope.within(filter.werkruimte());
        Page<Long> found = index.find(
                new WordQuery(
                        SearchKind.STUK, filter.woorden(), facets(filter), filter.van(), filter.tot(), after, PAGE),
                within);
        Map<Long, StukListItem> rows = reads.byIds(found.rows(), within);
        Map<Long, String> words = teksten.words(rows.keySet());
        return new Page<>(
                found.rows().stream()
                        .map(rows::get)
                        .filter(Objects::nonNull)
                        .map(row -> row.with(SearchFragment.of(words.getOrDefault(row.id(), ""), filter.woorden())
                                .orElse(null)))
                        .toList(),
                found.next());
    }

    private static Set<String> facets(StukFilter filter) {
        Set<String> facets = new HashSet<>();
        if (!filter.ingetrokken()) {
            facets.add("status:" + StukStatus.GELDIG);
        }
        if (filter.dossier() != null) {
            facets.add("dossier:" + filter.dossier().value());
        }
        if (filter.soort() != null) {
            facets.add("soort:" + filter.soort());
        }
        return facets;
    }
}
