package nl.eenoverheid.cijfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a figure was true: a day, a month or a year, as precise as the source says it.
 *
 * @param tekst {@code 2022}, {@code 2022-12} or {@code 2022-12-21}
 */
public record Peildatum(String tekst) {
    private static final Pattern FORM = Pattern.compile("(19|20|21)\\d\\d(-\\d\\d(-\\d\\d)?)?");

    /** Whether a text is one. */
    public static boolean isOne(String tekst) {
        if (!FORM.matcher(tekst).matches()) {
            return false;
        }
        try {
            new Peildatum(tekst).first();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The day, when it is one. */
    public Optional<LocalDate> dag() {
        return tekst.length() == 10 ? Optional.of(first()) : Optional.empty();
    }

    /** The month, when it is one. */
    public Optional<YearMonth> maand() {
        return tekst.length() == 7 ? Optional.of(YearMonth.parse(tekst)) : Optional.empty();
    }

    /** Its first day. */
    LocalDate first() {
        return switch (tekst.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(tekst), 1, 1);
            case 7 -> YearMonth.parse(tekst).atDay(1);
            default -> LocalDate.parse(tekst);
        };
    }
}
