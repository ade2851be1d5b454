package nl.eenoverheid.search;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Scope;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** One stretch of what has some words in it: sorted by day, so that the next stretch begins where this one ended. */
final class WordSearch {
    /** What is typed beyond this adds nothing to a question. */
    private static final int LONGEST = 300;

    private static final float TITLE = 3f;
    private static final Pattern KEY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");

    private final WordQuery query;
    private final Scope scope;

    private WordSearch(WordQuery query, Scope scope) {
        this.query = query;
        this.scope = scope;
    }

    static WordSearch of(WordQuery query, Scope scope) {
        return new WordSearch(query, scope);
    }

    Page<Long> page(SearchSession session) {
        List<Found> found = session.search(IndexedItem.class)
                .select(select -> select.composite()
                        .from(select.field("itemId", Long.class), select.field("op", LocalDate.class))
                        .as(Found::new))
                .where(this::where)
                .sort(sort -> sort.field("op").desc().then().field("itemId").desc())
                .fetchHits(query.most() + 1);
        Page<Found> page = Page.of(found, query.most(), last -> last.op() + "_" + last.id());
        return new Page<>(page.rows().stream().map(Found::id).toList(), page.next());
    }

    private PredicateFinalStep where(SearchPredicateFactory where) {
        var all = where.bool()
                .filter(where.match().field("soort").matching(query.kind().name()))
                .filter(IndexRights.of(where, scope))
                .must(where.simpleQueryString()
                        .field("titel")
                        .boost(TITLE)
                        .field("tekst")
                        .matching(words())
                        .defaultOperator(BooleanOperator.AND)
                        .analyzer(DutchAnalyzer.ASKED)
                        .flags(SimpleQueryFlag.PHRASE, SimpleQueryFlag.NOT, SimpleQueryFlag.WHITESPACE));
        for (String facet : query.facetten()) {
            all = all.filter(where.match().field("facetten").matching(facet));
        }
        if (query.van() != null || query.tot() != null) {
            all = all.filter(where.range().field("op").between(query.van(), query.tot()));
        }
        Matcher key = KEY.matcher(query.after() == null ? "" : query.after());
        return key.matches()
                ? all.filter(after(where, LocalDate.parse(key.group(1)), Long.parseLong(key.group(2))))
                : all;
    }

    private static PredicateFinalStep after(SearchPredicateFactory where, LocalDate day, long id) {
        return where.or()
                .add(where.range().field("op").lessThan(day))
                .add(where.and()
                        .add(where.match().field("op").matching(day))
                        .add(where.range().field("itemId").lessThan(id)));
    }

    private String words() {
        return query.words().length() <= LONGEST ? query.words() : query.words().substring(0, LONGEST);
    }

    private record Found(Long id, LocalDate op) {}
}
