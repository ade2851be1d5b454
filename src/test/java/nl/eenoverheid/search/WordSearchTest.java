package nl.eenoverheid.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.Capability;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Things are found by all of the words that somebody asks for, by day, a stretch at a time, and only by who may. */
@Capability("E6")
class WordSearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final IndexMapping mapping = new IndexMapping(new SearchProperties(""));
    private final SearchIndex index = new SearchIndex(mapping);

    @AfterEach
    void close() {
        mapping.destroy();
    }

    @Test
    void allWordsHaveToBeThereAsDutchHasThem() {
        fill(
                document(1, "Nota grond", "De grondprijs in Ommen stijgt.", 0),
                document(2, "Brief", "De bus naar Ommen rijdt niet.", 0),
                document(3, "Rapport", "Nieuwe woningen bij het station.", 0));
        assertThat(found("ommen")).containsExactly(2L, 1L);
        assertThat(found("ommen grond")).as("a part of a compound").containsExactly(1L);
        assertThat(found("woning")).as("one for many").containsExactly(3L);
        assertThat(found("nota")).as("the title").containsExactly(1L);
        assertThat(found("ommen -bus")).containsExactly(1L);
        assertThat(found("\"bus naar ommen\"")).containsExactly(2L);
        assertThat(found("\"ommen naar bus\"")).isEmpty();
        assertThat(found("ommen station")).isEmpty();
        assertThat(found("\" ( ~* ommen"))
                .as("what is no question is taken as words")
                .isNotNull();
    }

    @Test
    void whoIsNotNamedFindsAndCountsNothing() {
        fill(document(1, "Nota", "geheime grondprijs", 5), document(2, "Nota", "open grondprijs", 0));
        assertThat(found("grondprijs", scope(5, 7))).containsExactly(2L, 1L);
        assertThat(found("grondprijs", scope(6, 7))).containsExactly(2L);
        assertThat(found("geheime", scope(6, 7))).isEmpty();
        assertThat(found("grondprijs", scope(5, 8))).as("another werkruimte").isEmpty();
    }

    @Test
    void aStretchBeginsWhereTheOneBeforeEnded() {
        SearchDocument[] many = new SearchDocument[25];
        for (int i = 0; i < many.length; i++) {
            many[i] = new SearchDocument(
                    SearchKind.STUK, i + 1, "Nota", "grond", DAY.plusDays(i / 5), Set.of(7L), Set.of("soort:NOTA"));
        }
        fill(many);
        List<Long> all = new ArrayList<>();
        String after = null;
        do {
            Page<Long> page = index.find(
                    new WordQuery(SearchKind.STUK, "grond", Set.of("soort:NOTA"), DAY, DAY.plusDays(3), after, 6),
                    scope(1, 7));
            all.addAll(page.rows());
            after = page.next();
        } while (after != null);
        assertThat(all).hasSize(20).doesNotHaveDuplicates().startsWith(20L, 19L).endsWith(2L, 1L);
        assertThat(index.find(
                                new WordQuery(SearchKind.STUK, "grond", Set.of("soort:BRIEF"), null, null, null, 6),
                                scope(1, 7))
                        .rows())
                .isEmpty();
    }

    @Test
    void whatWasFoundIsShownInItsPlace() {
        String text =
                "Eerst iets anders. ".repeat(30) + "De grondprijzen in Ommen stijgen. " + "Dan nog wat. ".repeat(30);
        SearchFragment fragment = SearchFragment.of(text, "grondprijs ommen").orElseThrow();
        assertThat(fragment.parts().stream().filter(SearchFragment.Part::hit))
                .extracting(SearchFragment.Part::text)
                .containsExactly("grondprijzen", "Ommen");
        assertThat(fragment.parts().getFirst().text()).startsWith("… ");
        assertThat(fragment.parts().getLast().text()).endsWith(" …");
        assertThat(SearchFragment.of(text, "fiets")).isEmpty();
        assertThat(SearchFragment.of(text, " ")).isEmpty();
        assertThat(SearchFragment.of("", "fiets")).isEmpty();
    }

    private void fill(SearchDocument... documents) {
        Map<Long, SearchDocument> all =
                Arrays.stream(documents).collect(Collectors.toMap(SearchDocument::id, Function.identity()));
        new IndexWriting(mapping)
                .reread(
                        new SearchSource() {
                            @Override
                            public SearchKind kind() {
                                return SearchKind.STUK;
                            }

                            @Override
                            public List<SearchDocument> load(Collection<Long> ids) {
                                return ids.stream().map(all::get).toList();
                            }

                            @Override
                            public List<Long> idsAfter(long id, int most) {
                                return List.of();
                            }
                        },
                        all.keySet());
    }

    private static SearchDocument document(long id, String titel, String tekst, long lezer) {
        return new SearchDocument(SearchKind.STUK, id, titel, tekst, DAY, Set.of(7L), Set.of(lezer), Set.of());
    }

    private List<Long> found(String words) {
        return found(words, scope(1, 7));
    }

    private List<Long> found(String words, Scope scope) {
        return index.find(new WordQuery(SearchKind.STUK, words, Set.of(), null, null, null, 20), scope)
                .rows();
    }

    private static Scope scope(long account, long werkruimte) {
        return new Scope(
                new Actor(new AccountId(account), new OrganisatieId(1)), Map.of(werkruimte, WerkruimteRol.DEELNEMER));
    }
}
