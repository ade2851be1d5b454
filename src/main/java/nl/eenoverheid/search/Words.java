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
 * @param topics what they are about, each as often as it is said
 */
record Words(String all, String difficult, String topics) {
    /** More than this make a question slow and not better. */
    private static final int MOST = 60;

    private static final int MOST_TOPICS = 200;
    private static final int DIFFICULT = 6;

    /** All fields of a signaal, filled to the last character. */
    private static final int LONGEST = 30_000;

    static Words of(String whole) {
        String text = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
        Set<String> words = new LinkedHashSet<>(DutchAnalyzer.tellingWords(text));
        List<String> most = words.stream().limit(MOST).toList();
        return new Words(
                String.join(" ", most),
                most.stream().filter(word -> word.length() >= DIFFICULT).collect(Collectors.joining(" ")),
                DutchAnalyzer.topicsOf(text).stream().limit(MOST_TOPICS).collect(Collectors.joining(" ")));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
