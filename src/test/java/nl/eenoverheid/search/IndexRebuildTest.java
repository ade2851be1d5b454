package nl.eenoverheid.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRebuildTest {
    private static final Scope SCOPE =
            new Scope(new Actor(new AccountId(1), new OrganisatieId(1)), Map.of(7L, WerkruimteRol.DEELNEMER));

    private final Texts texts = new Texts();

    @TempDir
    private Path folder;

    @Test
    void makesAnIndexThatIsMissingAndKeepsOneThatIsThere() throws IOException {
        texts.put(1, "De bus rijdt niet meer naar ons dorp.");
        start("one", index -> assertThat(found(index, "lijnbus dorp")).containsExactly(1L));

        texts.put(2, "Geen bus meer in het weekend.");
        start("one", index -> assertThat(found(index, "bus")).containsExactly(1L));
    }

    @Test
    void makesItAnewForAnotherDatabase() throws IOException {
        texts.put(1, "De bus rijdt niet meer naar ons dorp.");
        start("one", index -> assertThat(found(index, "bus")).containsExactly(1L));

        texts.clear();
        texts.put(3, "Geen bus meer in het weekend.");
        start("another", index -> assertThat(found(index, "bus")).containsExactly(3L));
    }

    @Test
    void beginsAgainAfterItWasBrokenOff() throws IOException {
        texts.put(1, "De bus rijdt niet meer naar ons dorp.");
        texts.fails = true;
        try {
            start("one", index -> {});
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("the database is away");
        }
        texts.fails = false;
        start("one", index -> assertThat(found(index, "bus")).containsExactly(1L));
    }

    @Test
    void takesThePlaceOfOneThatKnewItsFieldsOtherwise() throws IOException {
        try (var writer = new IndexWriter(FSDirectory.open(folder.resolve("item")), new IndexWriterConfig())) {
            Document old = new Document();
            old.add(new LongPoint("itemId", 1));
            writer.addDocument(old);
        }
        texts.put(1, "De bus rijdt niet meer naar ons dorp.");

        start("one", index -> assertThat(found(index, "bus")).containsExactly(1L));
    }

    @Test
    void rightsAreATermOfTheQuestion() throws IOException {
        texts.put(1, "De bus rijdt niet meer naar ons dorp.");
        start("one", index -> {
            LikeQuery question = new LikeQuery(SearchKind.SIGNAAL, "bus", Set.of(), false, 5);
            assertThat(index.alike(question, new Scope(SCOPE.actor(), Map.of(8L, WerkruimteRol.EIGENAAR))))
                    .isEmpty();
            assertThat(index.alike(question, new Scope(SCOPE.actor(), Map.of())))
                    .isEmpty();
        });
    }

    private void start(String installation, Consumer<SearchIndex> use) throws IOException {
        SearchProperties properties = new SearchProperties(folder.toString());
        IndexMapping mapping = new IndexMapping(properties);
        try {
            IndexMark mark = new IndexMark(properties, () -> installation);
            var rebuild = new IndexRebuild(
                    mark, new SearchSources(List.of(texts)), mapping, new IndexWriting(mapping), Clock.systemUTC());
            rebuild.afterPropertiesSet();
            rebuild.rebuildIfNeeded();
            use.accept(new SearchIndex(mapping));
        } finally {
            mapping.destroy();
        }
    }

    private static List<Long> found(SearchIndex index, String text) {
        return index.alike(new LikeQuery(SearchKind.SIGNAAL, text, Set.of(), false, 5), SCOPE).stream()
                .map(SearchHit::id)
                .toList();
    }

    private static final class Texts extends TreeMap<Long, String> implements SearchSource {
        private boolean fails;

        void put(long id, String text) {
            put(Long.valueOf(id), text);
        }

        @Override
        public SearchKind kind() {
            return SearchKind.SIGNAAL;
        }

        @Override
        public List<SearchDocument> load(Collection<Long> ids) {
            if (fails) {
                throw new IllegalStateException("the database is away");
            }
            return ids.stream()
                    .filter(this::containsKey)
                    .map(id -> new SearchDocument(
                            SearchKind.SIGNAAL,
                            id,
                            "",
                            get(id),
                            LocalDate.of(2026, 3, 2),
                            Set.of(7L),
                            Set.of("status:GENOTEERD")))
                    .toList();
        }

        @Override
        public List<Long> idsAfter(long id, int most) {
            return tailMap(id, false).keySet().stream().limit(most).toList();
        }
    }
}
