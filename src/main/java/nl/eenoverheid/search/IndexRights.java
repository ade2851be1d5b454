package nl.eenoverheid.search;

import java.util.List;
import nl.eenoverheid.workspace.Scope;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Who may find a thing, as a term of every question. */
final class IndexRights {
    private IndexRights() {}

    static PredicateFinalStep of(SearchPredicateFactory where, Scope scope) {
        return where.and()
                .add(where.terms().field("werkruimten").matchingAny(scope.werkruimteIds()))
                .add(where.terms()
                        .field("lezers")
                        .matchingAny(
                                List.of(SearchDocument.IEDEREEN, scope.account().value())));
    }
}
