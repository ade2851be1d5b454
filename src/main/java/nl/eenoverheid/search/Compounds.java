package nl.eenoverheid.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Takes closed compounds apart into words that are known: "woningbouwopgave" into woning, bouw and opgave. A word counts
 * only when it fits between the others, so that "beweging" holds no "weg".
 */
final class Compounds {
    private static final int SHORTEST = 3;
    /** From here on a known word tells something even when what stands beside it is not known. */
    private static final int TELLING = 5;

    private static final int SHORTEST_UNKNOWN = 4;
    private static final List<String> LINKS = List.of("", "s", "en", "e", "n");
    private static final List<String> ENDINGS = List.of("", "en", "s", "e", "n", "je", "jes", "tje", "tjes");

    private final Set<String> words;

    Compounds(Collection<String> words) {
        this.words = Set.copyOf(words);
    }

    /** The words in it, none when it is no compound. */
    List<String> parts(String word) {
        if (word.length() < 2 * SHORTEST || isKnown(word)) {
            return List.of();
        }
        List<String> all = cover(word);
        return all.isEmpty() ? edge(word) : all;
    }

    private List<String> cover(String rest) {
        for (int end = rest.length() - SHORTEST; end >= SHORTEST; end--) {
            String head = rest.substring(0, end);
            if (words.contains(head)) {
                List<String> tail = tail(rest.substring(end));
                if (!tail.isEmpty()) {
                    List<String> parts = new ArrayList<>(List.of(head));
                    parts.addAll(tail);
                    return parts;
                }
            }
        }
        return List.of();
    }

    private List<String> tail(String rest) {
        for (String link : LINKS) {
            if (rest.startsWith(link)) {
                String last = rest.substring(link.length());
                if (isKnown(last)) {
                    return List.of(last);
                }
                List<String> more = cover(last);
                if (!more.isEmpty()) {
                    return more;
                }
            }
        }
        return List.of();
    }

    /** The longest telling word at the begin or the end. */
    private List<String> edge(String word) {
        for (int length = word.length() - SHORTEST_UNKNOWN; length >= TELLING; length--) {
            String head = word.substring(0, length);
            if (words.contains(head)) {
                return List.of(head);
            }
            String last = word.substring(word.length() - length);
            if (isKnown(last)) {
                return List.of(last);
            }
        }
        return List.of();
    }

    private boolean isKnown(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)
                    && word.length() - ending.length() >= SHORTEST
                    && words.contains(word.substring(0, word.length() - ending.length()))) {
                return true;
            }
        }
        return false;
    }
}
