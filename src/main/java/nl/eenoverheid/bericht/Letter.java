package nl.eenoverheid.bericht;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A letter that tells one person of several things at once.
 *
 * @param path where its link leads, within the product
 * @param reader who has to hear of a thing
 * @param claim remembers that this person hears of it; false when somebody else did so first. Called in a transaction
 * @param giveBack forgets it again, because the letter did not leave. Called in a transaction
 * @param words what the text asks for, but for the name of the reader
 * @param <T> one thing that one person has to hear of
 */
public record Letter<T>(
        BerichtSoort soort,
        String path,
        Function<T, Reader> reader,
        Predicate<T> claim,
        Consumer<T> giveBack,
        Function<List<T>, Map<String, Object>> words) {

    /**
     * How many there are of each kind; empty where there are none.
     *
     * @param veld the word between braces in the text that counts this kind
     */
    public static <K> Map<String, Object> counts(List<K> kinds, Function<K, String> veld, List<K> found) {
        Map<String, Object> counts = new HashMap<>();
        for (K kind : kinds) {
            long count = found.stream().filter(kind::equals).count();
            counts.put(veld.apply(kind), count == 0 ? "" : Long.toString(count));
        }
        return counts;
    }
}
