package nl.eenoverheid.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a text that tell what it is about, each once.
 *
 * @param all as they are asked for
 * @param difficult the long ones, in which people make typing errors that can be told from other words
 */
record Words(String all, String difficult) {
    /** More than this make a question slow and not better. */
    private static final int MOST = 60;

    private static final int DIFFICULT = 6;

    static Words of(String text) {
        Set<String> words = new LinkedHashSet<>(DutchAnalyzer.tellingWords(text));
        List<String> most = words.stream().limit(MOST).toList();
        return new Words(
                String.join(" ", most),
                most.stream().filter(word -> word.length() >= DIFFICULT).collect(Collectors.joining(" ")));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
