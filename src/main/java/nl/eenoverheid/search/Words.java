package nl.eenoverheid.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a text that tell what it is about, each once.
 *
 * @param all as they are asked for
 * @param difficult the long ones, in which people make typing errors that can be told from other words
 * @param topics what they are about, each as often as it is said
 * @param pieces the pieces of all of them
 * @param unknown the pieces of those that no list knows
 */
record Words(String all, String difficult, String topics, String pieces, String unknown) {
    /** More than this make a question slow and not better. */
    private static final int MOST = 60;

    private static final int MOST_TOPICS = 200;
    private static final int MOST_PIECES = 300;
    private static final int DIFFICULT = 6;
    private static final int UNKNOWN = 5;

    /** All fields of a signaal, filled to the last character. */
    private static final int LONGEST = 30_000;

    static Words of(String whole) {
        String text = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
        Set<String> words = new LinkedHashSet<>(DutchAnalyzer.tellingWords(text));
        List<String> most = words.stream().limit(MOST).toList();
        return new Words(
                String.join(" ", most),
                most.stream().filter(word -> word.length() >= DIFFICULT).collect(Collectors.joining(" ")),
                DutchAnalyzer.topicsOf(text).stream().limit(MOST_TOPICS).collect(Collectors.joining(" ")),
                pieces(most.stream()),
                pieces(most.stream().filter(word -> word.length() >= UNKNOWN && !DutchAnalyzer.isKnown(word))));
    }

    private static String pieces(Stream<String> words) {
        return words.flatMap(DutchAnalyzer::piecesOf)
                .distinct()
                .limit(MOST_PIECES)
                .collect(Collectors.joining(" "));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
