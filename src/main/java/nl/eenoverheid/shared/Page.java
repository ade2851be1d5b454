package nl.eenoverheid.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a list that is read by key.
 *
 * @param rows the rows, in the order of the list
 * @param next the key to ask the following stretch with, or null at the end
 */
public record Page<T>(List<T> rows, @Nullable String next) {

    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * Makes a page of rows that were read with one row too many, which tells that there is more without counting.
     *
     * @param read at most {@code size + 1} rows
     * @param key what the following stretch starts after, taken from the last row that is shown
     */
    public static <T> Page<T> of(List<T> read, int size, Function<T, String> key) {
        if (read.size() <= size) {
            return new Page<>(read, null);
        }
        List<T> shown = read.subList(0, size);
        return new Page<>(shown, key.apply(shown.getLast()));
    }

    /** An empty list. */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null);
    }
}
