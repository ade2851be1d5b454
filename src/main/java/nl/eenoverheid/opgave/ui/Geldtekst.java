package nl.eenoverheid.opgave.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.eenoverheid.ui.Amounts;
import org.jspecify.annotations.Nullable;

/** Amounts × 1,000 euro as people read and type them. */
final class Geldtekst {
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final Pattern TYPED =
            Pattern.compile("\\d{1,3}(?:[. \u00A0\u202F]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");

    private Geldtekst() {}

    /** In thousands, rounded to whole ones; a dash when it is not known. */
    static String thousands(@Nullable BigDecimal amount, Locale locale) {
        return amount == null ? "–" : Amounts.whole(amount, locale);
    }

    /** In words: “1,2 miljoen euro”, “400.000 euro”. */
    static String words(BigDecimal amount, Locale locale) {
        if (amount.abs().compareTo(THOUSAND) >= 0) {
            DecimalFormat millions = format(locale);
            millions.setMaximumFractionDigits(1);
            return OpgaveTexts.text("million", millions.format(amount.divide(THOUSAND, 1, RoundingMode.HALF_UP)));
        }
        return OpgaveTexts.text("euro", Amounts.whole(amount.multiply(THOUSAND), locale));
    }

    static String percent(BigDecimal percent, Locale locale) {
        DecimalFormat format = format(locale);
        format.setMaximumFractionDigits(1);
        return format.format(percent) + " %";
    }

    /** What somebody typed, with a comma before the decimals as it is written here; null when nothing is there, −1 when it is no amount. */
    static @Nullable BigDecimal readOrWrong(String typed) {
        String clean = typed.strip();
        if (clean.isEmpty()) {
            return null;
        }
        return TYPED.matcher(clean).matches()
                ? new BigDecimal(clean.replaceAll("[. \u00A0\u202F]", "").replace(',', '.'))
                : BigDecimal.ONE.negate();
    }

    /** As it is typed: without marks between thousands. */
    static String typed(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static DecimalFormat format(Locale locale) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        symbols.setMinusSign('−');
        format.setDecimalFormatSymbols(symbols);
        return format;
    }
}
