package nl.eenoverheid.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Some words of a text around those that were looked for. */
public record SearchFragment(List<Part> parts) {
    private static final int AROUND = 90;
    private static final int MOST = 260;

    public SearchFragment {
        parts = List.copyOf(parts);
    }

    /**
     * A piece of it.
     *
     * @param hit whether it was looked for
     */
    public record Part(String text, boolean hit) {}

    /**
     * The place in a text where words stand that were looked for; empty when none of them does. It compares as the index does:
     * by stems, in compounds and in words that say the same.
     */
    public static Optional<SearchFragment> of(String text, String words) {
        Set<String> asked = Set.copyOf(DutchAnalyzer.asked(words));
        List<DutchAnalyzer.Place> hits = asked.isEmpty() ? List.of() : DutchAnalyzer.places(text, asked, MOST);
        return hits.isEmpty() ? Optional.empty() : Optional.of(around(text, hits));
    }

    private static SearchFragment around(String text, List<DutchAnalyzer.Place> hits) {
        int begin = wordAt(text, Math.max(0, hits.getFirst().from() - AROUND));
        int end = wordAt(text, Math.min(text.length(), begin + MOST));
        List<Part> parts = new ArrayList<>();
        int at = begin;
        for (DutchAnalyzer.Place hit : hits) {
            if (hit.from() >= at && hit.to() <= end) {
                parts.add(plain((at == begin && begin > 0 ? "… " : "") + text.substring(at, hit.from())));
                parts.add(new Part(text.substring(hit.from(), hit.to()), true));
                at = hit.to();
            }
        }
        parts.add(plain(text.substring(at, end) + (end < text.length() ? " …" : "")));
        return new SearchFragment(
                parts.stream().filter(part -> !part.text().isEmpty()).toList());
    }

    /** The begin of a word, so that none is cut. */
    private static int wordAt(String text, int place) {
        int at = place;
        while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return Math.min(at, text.length());
    }

    private static Part plain(String text) {
        return new Part(text.replaceAll("\\s+", " "), false);
    }
}
