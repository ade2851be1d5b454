package nl.eenoverheid.search;

import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.workspace.Scope;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Who may find a thing, as a term of every question. */
final class IndexRights {
    private IndexRights() {}

    static PredicateFinalStep of(SearchPredicateFactory where, Scope scope) {
        return where.and()
                .add(where.terms().field("werkruimten").matchingAny(places(scope)))
                .add(where.terms()
                        .field("lezers")
                        .matchingAny(
                                List.of(SearchDocument.IEDEREEN, scope.account().value())));
    }

    private static List<Long> places(Scope scope) {
        List<Long> places = new ArrayList<>(scope.werkruimteIds());
        places.add(SearchDocument.OVERAL);
        return places;
    }
}
