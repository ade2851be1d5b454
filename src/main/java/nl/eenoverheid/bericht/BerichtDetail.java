package nl.eenoverheid.bericht;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

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

    /** The letter, filled in; an empty value leaves no empty lines behind. */
    public String tekst(Map<String, String> values) {
        return fill(tekst, values).replaceAll("\n{3,}", "\n\n");
    }

    /** In one go, so that what somebody typed cannot ask for another value. */
    private static String fill(String text, Map<String, String> values) {
        return BerichtData.VELD.matcher(text).replaceAll(veld -> Matcher.quoteReplacement(value(veld, values)));
    }

    private static String value(MatchResult veld, Map<String, String> values) {
        return values.getOrDefault(veld.group(1), veld.group());
    }
}
