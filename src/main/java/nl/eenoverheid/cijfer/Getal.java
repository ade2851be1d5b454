package nl.eenoverheid.cijfer;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.eenoverheid.shared.InvalidInput;

/**
 * A number as people type it. One dot or comma divides the decimals, unless three digits follow: that may as well be
 * thousands, and is refused rather than guessed.
 */
public final class Getal {
    private static final Pattern PLAIN = Pattern.compile("[-−]?\\d{1,18}([.,](\\d{1,2}|\\d{4,6}))?");
    private static final Pattern THOUSANDS = Pattern.compile("[-−]?\\d{1,3}([ \\u00A0\\u202F]\\d{3})+([.,]\\d{1,2})?");

    private Getal() {}

    /**
     * Reads a number.
     *
     * @throws InvalidInput about {@code waarde}
     */
    public static BigDecimal of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new InvalidInput("waarde", "shared.input.empty");
        }
        if (!PLAIN.matcher(text).matches() && !THOUSANDS.matcher(text).matches()) {
            throw new InvalidInput("waarde", "cijfer.input.getal", shortened(text));
        }
        return new BigDecimal(
                text.replaceAll("[ \\u00A0\\u202F]", "").replace('−', '-').replace(',', '.'));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
