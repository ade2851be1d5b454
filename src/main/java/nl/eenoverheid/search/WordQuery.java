package nl.eenoverheid.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks for things with some words in them.
 *
 * @param kind the kind to look in
 * @param words that all have to be there; between quotes in that order, with a minus not at all
 * @param facetten that all have to hold
 * @param van the first day, null for any
 * @param tot the last day, null for any
 * @param after key of the stretch before, null at first
 * @param most how many at most
 */
public record WordQuery(
        SearchKind kind,
        String words,
        Set<String> facetten,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        @Nullable String after,
        int most) {

    public WordQuery {
        facetten = Set.copyOf(facetten);
    }
}
