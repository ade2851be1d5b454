package nl.eenoverheid.search;

import java.util.Set;
import nl.eenoverheid.workspace.ItemSoort;

/**
 * Asks what is like a text.
 *
 * @param soort the kind to look in
 * @param without ids that are not asked for, such as the thing itself
 * @param most how many at most
 */
public record LikeQuery(ItemSoort soort, String text, Set<Long> without, int most) {

    public LikeQuery {
        without = Set.copyOf(without);
    }
}
