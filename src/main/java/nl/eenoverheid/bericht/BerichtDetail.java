package nl.eenoverheid.bericht;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * The text that holds.
 *
 * @param eigen whether it is one's own instead of the shipped one
 */
public record BerichtDetail(BerichtTekstId id, String onderwerp, String tekst, boolean eigen, long version) {

    /** The subject, filled in, on one line. */
    public String onderwerp(Map<String, String> values) {
        return fill(onderwerp, values).replaceAll("\\s+", " ").strip();
    }

    /** The letter, filled in; a line with words for an empty value only goes, and leaves no empty lines behind. */
    public String tekst(Map<String, String> values) {
        String said = tekst.lines().filter(line -> !isForNothing(line, values)).collect(Collectors.joining("\n"));
        return fill(said, values).strip().replaceAll("\n{3,}", "\n\n");
    }

    private static boolean isForNothing(String line, Map<String, String> values) {
        List<String> filled = BerichtData.VELD
                .matcher(line)
                .results()
                .map(veld -> value(veld, values))
                .toList();
        return !filled.isEmpty() && filled.stream().allMatch(String::isBlank);
    }

    /** In one go, so that what somebody typed cannot ask for another value. */
    private static String fill(String text, Map<String, String> values) {
        return BerichtData.VELD.matcher(text).replaceAll(veld -> Matcher.quoteReplacement(value(veld, values)));
    }

    private static String value(MatchResult veld, Map<String, String> values) {
        return values.getOrDefault(veld.group(1), veld.group());
    }
}
