package nl.eenoverheid.gelijkenis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are no label of a group: those that say nothing, and those that name no theme here. */
final class StopWords {
    private StopWords() {}

    static Set<String> all() {
        return Stream.of("/search/stop.txt", "/gelijkenis/stop.txt")
                .flatMap(StopWords::words)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StopWords.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" +")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
