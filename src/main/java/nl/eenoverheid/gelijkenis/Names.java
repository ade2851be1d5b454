package nl.eenoverheid.gelijkenis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names in texts: words that stand with a capital, nearly always, where no sentence begins. */
final class Names {
    private static final Pattern WITHIN = Pattern.compile("(?<=[\\p{L}\\d,;)] )\\p{L}[\\p{L}-]+");
    private static final double NEARLY_ALWAYS = 0.7;

    private Names() {}

    static Set<String> in(List<String> texts) {
        Map<String, int[]> counts = new HashMap<>();
        for (String text : texts) {
            WITHIN.matcher(text).results().map(MatchResult::group).forEach(word -> {
                int[] count = counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new int[2]);
                count[0]++;
                count[1] += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            });
        }
        return counts.entrySet().stream()
                .filter(word -> word.getValue()[1] >= NEARLY_ALWAYS * word.getValue()[0])
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
