package nl.eenoverheid.huisstijl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.shared.InvalidInput;

/**
 * The text of a style sheet that somebody chose, without comments and without what stands between quotes; every line stays where it was.
 * What fetches or runs something refuses the whole: it has no place among colours.
 */
final class CssText {
    private static final Pattern ELSEWHERE = Pattern.compile(
            "@import|@namespace|url\\s{0,9}\\(|image\\s{0,9}\\(|image-set|expression\\s{0,9}\\(|script\\s{0,9}:|-moz-binding|behavior|[<\\\\]",
            Pattern.CASE_INSENSITIVE);

    private final String field;
    private final String css;
    private final StringBuilder kept = new StringBuilder();

    private CssText(String field, String css) {
        this.field = field;
        this.css = css;
    }

    /**
     * The text as it can be walked through.
     *
     * @throws InvalidInput when a comment or a quotation does not end, or something comes from elsewhere
     */
    static String of(String field, String css) {
        var text = new CssText(field, css);
        text.read();
        Matcher elsewhere = ELSEWHERE.matcher(text.kept);
        if (elsewhere.find()) {
            throw text.refused("huisstijl.input.elsewhere", text.kept.substring(0, elsewhere.start()));
        }
        return text.kept.toString();
    }

    /** How many lines end in a text. */
    static int ends(CharSequence text) {
        return (int) text.chars().filter(sign -> sign == '\n').count();
    }

    private void read() {
        int at = 0;
        while (at < css.length()) {
            char sign = css.charAt(at);
            if (css.startsWith("/*", at)) {
                at = blank(at, at + 2, "*/");
            } else if (sign == '"' || sign == '\'') {
                at = blank(at, at + 1, String.valueOf(sign));
            } else {
                kept.append(sign);
                at++;
            }
        }
    }

    /** Leaves out what stands up to an end, but for the ends of lines and for what hides an end. */
    private int blank(int begin, int from, String end) {
        int found = css.indexOf(end, from);
        if (found < 0) {
            throw refused("huisstijl.input.unreadable", css.substring(0, begin));
        }
        css.substring(from, found)
                .chars()
                .forEach(sign -> kept.append(sign == '\n' || sign == '\\' ? (char) sign : ' '));
        kept.append(' ');
        return found + end.length();
    }

    private InvalidInput refused(String key, CharSequence before) {
        return new InvalidInput(field, key, 1 + ends(before));
    }
}
