package nl.eenoverheid.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lists of Dutch words that stand beside the code. */
final class WordLists {
    private WordLists() {}

    /** Words of a list, several on a line. */
    static List<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .toList();
    }

    /** Stems of words that say the same, each with the one that is written for it: the first of its line. */
    static Map<String, String> same(String file) {
        Map<String, String> same = new HashMap<>();
        for (String line : lines(file)) {
            List<String> stems = DutchAnalyzer.stemsOf(line);
            stems.forEach(stem -> same.putIfAbsent(stem, stems.getFirst()));
        }
        return Map.copyOf(same);
    }

    /** Stems with the topics in whose lines they stand. */
    static Map<String, List<String>> topics(String file) {
        Map<String, List<String>> topics = new HashMap<>();
        for (String line : lines(file)) {
            int colon = line.indexOf(':');
            for (String stem : DutchAnalyzer.stemsOf(line.substring(colon + 1))) {
                List<String> of = topics.computeIfAbsent(stem, key -> new ArrayList<>());
                if (!of.contains(line.substring(0, colon))) {
                    of.add(line.substring(0, colon));
                }
            }
        }
        return topics;
    }

    /** The lines of a list, without remarks. */
    private static List<String> lines(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream("/search/" + file), file),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
