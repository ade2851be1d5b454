package nl.eenoverheid.search;

import java.util.List;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Scope;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.springframework.stereotype.Component;

/** Finds things by their words: only what stands in a werkruimte of the scope. */
@Component
public class SearchIndex {
    private static final float TOPIC = 1.5f;
    private static final float NEAR = 0.4f;
    private static final float ALMOST = 0.3f;
    private static final float PIECES = 0.35f;
    /** So many topics in common, or so many words, make a thing worth a look. */
    private static final int TOPICS_ENOUGH = 2;

    private static final int WORDS_ENOUGH = 2;
    /** Of fewer pieces than this all must be there, of more so many percent. */
    private static final int PIECES_TELLING = 8;

    private static final int PIECES_ENOUGH = 12;
    private static final int SAME_BEGIN = 2;

    private final IndexMapping mapping;

    SearchIndex(IndexMapping mapping) {
        this.mapping = mapping;
    }

    /** What is most like a text, the best first; nothing for a text that says nothing. */
    public List<SearchHit> alike(LikeQuery query, Scope scope) {
        Words words = Words.of(query.text());
        if (words.isEmpty()) {
            return List.of();
        }
        try (SearchSession session = mapping.open()) {
            List<SearchHit> hits = session.search(IndexedItem.class)
                    .select(select -> select.composite()
                            .from(select.field("itemId", Long.class), select.score())
                            .as(SearchHit::new))
                    .where(where -> like(where, words, query, scope))
                    .fetchHits(query.most());
            return near(hits);
        }
    }

    /** Things with some words in them, those of the last day first, as stretches of a list. */
    public Page<Long> find(WordQuery query, Scope scope) {
        try (SearchSession session = mapping.open()) {
            return WordSearch.of(query, scope).page(session);
        }
    }

    /** What fits much less than the best would only distract from it. */
    private static List<SearchHit> near(List<SearchHit> hits) {
        return hits.stream()
                .filter(hit -> hit.score() >= NEAR * hits.getFirst().score())
                .toList();
    }

    /**
     * The same word counts, and so does the same topic; a word that differs a letter counts a little, and so does each piece of a
     * word that no list knows.
     */
    private static PredicateFinalStep like(SearchPredicateFactory where, Words words, LikeQuery query, Scope scope) {
        var either = where.or()
                .add(where.match().field("tekst").matching(words.all()))
                .add(where.match()
                        .field("waarover")
                        .matching(words.topics())
                        .analyzer(DutchAnalyzer.FOUND)
                        .boost(TOPIC));
        if (!words.unknown().isEmpty()) {
            either = either.add(where.match()
                    .field("stukjes")
                    .matching(words.unknown())
                    .analyzer(DutchAnalyzer.FOUND)
                    .boost(PIECES));
        }
        if (!words.difficult().isEmpty()) {
            either = either.add(where.match()
                    .field("tekst")
                    .matching(words.difficult())
                    .fuzzy(1, SAME_BEGIN)
                    .boost(ALMOST));
        }
        var visible = where.bool()
                .must(either)
                .filter(enough(where, words, query))
                .filter(where.match().field("soort").matching(query.kind().name()))
                .filter(IndexRights.of(where, scope));
        return query.without().isEmpty()
                ? visible
                : visible.mustNot(where.terms().field("itemId").matchingAny(query.without()));
    }

    /** Of a text with fewer words or topics than that, all must be there. */
    private static PredicateFinalStep enough(SearchPredicateFactory where, Words words, LikeQuery query) {
        int enough = query.careful() ? WORDS_ENOUGH : 1;
        return where.or()
                .add(where.match()
                        .field("tekst")
                        .matching(words.all())
                        .minimumShouldMatch()
                        .ifMoreThan(enough - 1)
                        .thenRequireNumber(enough)
                        .end())
                .add(where.match()
                        .field("waarover")
                        .matching(words.topics())
                        .analyzer(DutchAnalyzer.FOUND)
                        .minimumShouldMatch()
                        .ifMoreThan(TOPICS_ENOUGH - 1)
                        .thenRequireNumber(TOPICS_ENOUGH)
                        .end())
                .add(where.match()
                        .field("stukjes")
                        .matching(words.pieces())
                        .analyzer(DutchAnalyzer.FOUND)
                        .minimumShouldMatch()
                        .ifMoreThan(PIECES_TELLING)
                        .thenRequirePercent(PIECES_ENOUGH)
                        .end());
    }
}
