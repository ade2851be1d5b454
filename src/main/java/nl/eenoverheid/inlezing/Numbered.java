package nl.eenoverheid.inlezing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows that are kept in their order. */
record Numbered<T>(List<T> all) {
    List<@Nullable Object[]> rows(BiFunction<Integer, T, @Nullable Object[]> row) {
        return IntStream.range(0, all.size())
                .mapToObj(number -> row.apply(number, all.get(number)))
                .toList();
    }
}
