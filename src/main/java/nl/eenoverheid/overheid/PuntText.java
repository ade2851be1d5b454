package nl.eenoverheid.overheid;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point as somebody types it: degrees (WGS 84) such as “52.517, 6.421”, or metres of the national grid
 * (Rijksdriehoek) such as “X 223100 Y 503900”. A comma or a point for decimals; east before north is understood too.
 */
public final class PuntText {
    private static final int LONGEST = 80;
    private static final String SIGNS = "[\\s,;:=°NEOXYnexoy]*";
    private static final String NUMBER = "(\\d{1,6}(?:[.,]\\d{1,12})?)";
    private static final Pattern TWO_NUMBERS =
            Pattern.compile(SIGNS + NUMBER + "[\\s,;°NEOXYnexoy:=]+" + NUMBER + SIGNS);

    private PuntText() {}

    /** Reads a point; empty when these are no two numbers of either kind. */
    public static Optional<Punt> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher numbers = TWO_NUMBERS.matcher(text);
        return numbers.matches() ? of(number(numbers.group(1)), number(numbers.group(2))) : Optional.empty();
    }

    private static Optional<Punt> of(BigDecimal one, BigDecimal other) {
        double first = one.doubleValue();
        double second = other.doubleValue();
        if (first > 50 && first < 54 && second > 3 && second < 8) {
            return Optional.of(new Punt(one, other));
        }
        if (second > 50 && second < 54 && first > 3 && first < 8) {
            return Optional.of(new Punt(other, one));
        }
        boolean grid = first >= 0 && first <= 300_000 && second >= 300_000 && second <= 630_000;
        return grid ? Optional.of(Rijksdriehoek.toPunt(first, second)) : Optional.empty();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
