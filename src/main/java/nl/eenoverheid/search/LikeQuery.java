package nl.eenoverheid.search;

import java.util.Set;

/**
 * Asks what is like a text.
 *
 * @param kind the kind to look in
 * @param without ids that are not asked for, such as the thing itself
 * @param careful whether a single word in common is too little: for who is shown it without asking
 * @param most how many at most
 */
public record LikeQuery(SearchKind kind, String text, Set<Long> without, boolean careful, int most) {

    public LikeQuery {
        without = Set.copyOf(without);
    }
}
