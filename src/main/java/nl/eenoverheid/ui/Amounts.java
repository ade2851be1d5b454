package nl.eenoverheid.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import nl.eenoverheid.shared.Afronding;

/** Amounts and differences as people write them: groups of three digits, and a real minus. */
public final class Amounts {
    private static final String MINUS = "\u2212";
    private static final String SPACE = "\u00A0";

    private Amounts() {}

    /** A whole number, rounded half up; “< 1” for what is something and would be zero. */
    public static String whole(BigDecimal amount, Locale locale) {
        BigDecimal rounded = Afronding.whole(amount);
        if (Afronding.hides(amount)) {
            return amount.signum() > 0 ? "<" + SPACE + "1" : ">" + SPACE + MINUS + "1";
        }
        return (rounded.signum() < 0 ? MINUS : "") + digits(rounded, locale);
    }

    /** A difference with its sign: “+ 12”. */
    public static String difference(BigDecimal difference, Locale locale) {
        return switch (Afronding.whole(difference).signum()) {
            case 1 -> "+" + SPACE + digits(difference, locale);
            case -1 -> MINUS + SPACE + digits(difference, locale);
            default -> "0";
        };
    }

    /** A difference in percents with its sign: “+ 12 %”. */
    public static String percent(BigDecimal difference, Locale locale) {
        return difference(difference, locale) + SPACE + "%";
    }

    private static String digits(BigDecimal number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(Afronding.whole(number.abs()));
    }
}
