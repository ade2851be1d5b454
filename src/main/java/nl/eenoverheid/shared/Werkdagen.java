package nl.eenoverheid.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Counts in working days: no Saturday, no Sunday, no day that the Algemene termijnenwet calls a holiday. Article 3 names
 * New Year's Day, Easter Monday, Whit Monday, both days of Christmas, Ascension Day, the day on which the King's
 * birthday is kept, and 5 May; its second paragraph puts Good Friday on a par with these. Days that the Crown adds now
 * and then by its third paragraph, such as the Friday after Ascension Day, count as working days here.
 */
public final class Werkdagen {
    private static final int FIRST_YEAR_OF_KINGS_DAY = 2014;
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 5),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    private Werkdagen() {}

    /** Whether people work on this day. */
    public static boolean isWerkdag(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isFeestdag(day);
    }

    /** Whether the Algemene termijnenwet counts this day as a holiday. */
    public static boolean isFeestdag(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return FIXED.contains(MonthDay.from(day))
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(50))
                || day.equals(koningsdag(day.getYear()));
    }

    /**
     * The day that comes so many working days after another; with 0 the day itself, or the first working day after it.
     *
     * @param count not negative
     */
    public static LocalDate plus(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("negative: " + count);
        }
        LocalDate result = day;
        int left = count;
        while (left > 0 || !isWerkdag(result)) {
            result = result.plusDays(1);
            if (left > 0 && isWerkdag(result)) {
                left--;
            }
        }
        return result;
    }

    /** How many working days come after one day, up to and including another; 0 when that other is not later. */
    public static int tussen(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(Werkdagen::isWerkdag)
                .count();
    }

    /** How many working days something is late; what was due on a day off may still be done on the next working day. */
    public static int teLaat(LocalDate uiterlijk, LocalDate today) {
        return tussen(plus(uiterlijk, 0), today);
    }

    /** The last due day that is late today: what was due on it or before is late, what is due after it is not. */
    public static LocalDate laatsteDieTeLaatIs(LocalDate today) {
        return previous(isWerkdag(today) ? today : previous(today));
    }

    private static LocalDate previous(LocalDate day) {
        LocalDate result = day.minusDays(1);
        while (!isWerkdag(result)) {
            result = result.minusDays(1);
        }
        return result;
    }

    /** King's Day, a day earlier when that is a Sunday; before 2014 Queen's Day. */
    private static LocalDate koningsdag(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, year < FIRST_YEAR_OF_KINGS_DAY ? 30 : 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int days = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
