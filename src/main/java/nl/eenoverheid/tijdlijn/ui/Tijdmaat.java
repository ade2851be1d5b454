package nl.eenoverheid.tijdlijn.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long one column of the picture lasts: short enough to see something, long enough to see it at once. */
enum Tijdmaat {
    WEEK {
        @Override
        LocalDate start(LocalDate day) {
            return day.minusDays(day.getDayOfWeek().getValue() - 1L);
        }

        @Override
        LocalDate next(LocalDate start) {
            return start.plusWeeks(1);
        }
    },
    MAAND {
        @Override
        LocalDate start(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate next(LocalDate start) {
            return start.plusMonths(1);
        }
    },
    KWARTAAL {
        @Override
        LocalDate start(LocalDate day) {
            return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        }

        @Override
        LocalDate next(LocalDate start) {
            return start.plusMonths(3);
        }
    },
    JAAR {
        @Override
        LocalDate start(LocalDate day) {
            return day.with(TemporalAdjusters.firstDayOfYear());
        }

        @Override
        LocalDate next(LocalDate start) {
            return start.plusYears(1);
        }
    };

    private static final int WEEKS = 16;
    private static final int MONTHS = 24;
    private static final int QUARTERS = 32;

    /** The day with which the column of a day begins. */
    abstract LocalDate start(LocalDate day);

    /** The day with which the following column begins. */
    abstract LocalDate next(LocalDate start);

    /** The one that fits between two days. */
    static Tijdmaat between(LocalDate first, LocalDate last) {
        if (ChronoUnit.WEEKS.between(first, last) < WEEKS) {
            return WEEK;
        }
        long months = ChronoUnit.MONTHS.between(first, last);
        if (months < MONTHS) {
            return MAAND;
        }
        return months / 3 < QUARTERS ? KWARTAAL : JAAR;
    }

    /** The first day of every column from one day to another. */
    List<LocalDate> columns(LocalDate first, LocalDate last) {
        List<LocalDate> columns = new ArrayList<>();
        for (LocalDate day = start(first); !day.isAfter(last); day = next(day)) {
            columns.add(day);
        }
        return columns;
    }

    /** What stands above a column. */
    String label(LocalDate start, Locale locale) {
        return switch (this) {
            case WEEK -> DateTimeFormatter.ofPattern("d MMM", locale).format(start);
            case MAAND -> DateTimeFormatter.ofPattern("MMM yy", locale).format(start);
            case KWARTAAL -> DateTimeFormatter.ofPattern("QQQ yy", locale).format(start);
            case JAAR -> Integer.toString(start.getYear());
        };
    }
}
