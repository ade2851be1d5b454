package nl.eenoverheid.ui;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;

/** Dates and times as people say them, in the time of the Netherlands. */
public final class Dates {
    /** Where the users are. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Dates() {}

    /** A day close by: “di 3 maart”. */
    public static String day(LocalDate day, Locale locale) {
        return format(day, "day", locale);
    }

    /** A day with its year: “3 maart 2026”. */
    public static String date(LocalDate day, Locale locale) {
        return format(day, "date", locale);
    }

    /** A moment: “di 3 maart 16.20”. */
    public static String moment(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern(text(locale, "ui.dates.moment"), locale)
                .withZone(ZONE)
                .format(moment);
    }

    /** The day on which a moment falls. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** How long ago: “12 minuten”, “2 dagen”, “3 weken”. */
    public static String age(Instant since, Clock clock, Locale locale) {
        Duration age = Duration.between(since, clock.instant());
        if (age.toMinutes() < 1) {
            return text(locale, "ui.dates.now");
        }
        if (age.toHours() < 1) {
            return count(locale, "minutes", age.toMinutes());
        }
        long days = ChronoUnit.DAYS.between(dayOf(since), LocalDate.ofInstant(clock.instant(), ZONE));
        if (days < 1) {
            return count(locale, "hours", age.toHours());
        }
        if (days < 14) {
            return count(locale, "days", days);
        }
        if (days < 60) {
            return count(locale, "weeks", days / 7);
        }
        return days < 730 ? count(locale, "months", days / 30) : count(locale, "years", days / 365);
    }

    private static String format(LocalDate day, String key, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern(text(locale, "ui.dates." + key), locale));
    }

    private static String count(Locale locale, String unit, long count) {
        return new MessageFormat(text(locale, "ui.dates." + unit), locale).format(new Object[] {count});
    }

    private static String text(Locale locale, String key) {
        return ResourceBundle.getBundle(
                        "i18n.ui",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
