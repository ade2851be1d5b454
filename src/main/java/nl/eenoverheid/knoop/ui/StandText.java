package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What is said about who decides on a question, and how loud. Nobody deciding is said loudly, and louder when the day
 * has passed by which that had to be clear.
 *
 * @param key of the sentence; {0} is the day, {1} the number of days it is late, {2} how many bodies say to decide, {3}
 *     which ones
 */
record StandText(Tone tone, String icon, String key) {

    static StandText of(KnoopStatus status, BeslisStand stand, @Nullable LocalDate uiterlijk, LocalDate today) {
        return switch (status) {
            case BESLIST -> new StandText(Tone.GOOD, "✓", "knoop.stand.beslist");
            case INGETROKKEN -> new StandText(Tone.NEUTRAL, "–", "knoop.stand.ingetrokken");
            case OPEN ->
                switch (stand) {
                    case HELDER -> new StandText(Tone.GOOD, "✓", "knoop.stand.HELDER");
                    case GEDEELD -> new StandText(Tone.BLUE, "◐", "knoop.stand.GEDEELD");
                    case ONBEKEND, BETWIST -> new StandText(Tone.BAD, "!", loud(stand, uiterlijk, today));
                };
        };
    }

    private static String loud(BeslisStand stand, @Nullable LocalDate uiterlijk, LocalDate today) {
        if (uiterlijk == null) {
            return "knoop.stand." + stand;
        }
        if (uiterlijk.equals(today)) {
            return "knoop.stand.today";
        }
        return uiterlijk.isBefore(today) ? "knoop.stand.late" : "knoop.stand." + stand + ".by";
    }

    /** Whether the day has passed. */
    boolean isLate() {
        return moment().equals("late");
    }

    /** The last part of the key; when there is a day: {@code by} before it, {@code today} or {@code late}. */
    String moment() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    String sentence(Component on, @Nullable LocalDate uiterlijk, LocalDate today, List<String> beslissers) {
        return on.getTranslation(
                key,
                uiterlijk == null ? "" : day(uiterlijk, today, KnoopTexts.locale()),
                uiterlijk == null ? 0 : ChronoUnit.DAYS.between(uiterlijk, today),
                beslissers.size(),
                String.join(", ", beslissers));
    }

    /** By which day it must be clear, or how late that is; in a few words. */
    static String by(Component on, BeslisStand stand, LocalDate uiterlijk, LocalDate today) {
        return on.getTranslation(
                "knoop.map." + of(KnoopStatus.OPEN, stand, uiterlijk, today).moment(),
                day(uiterlijk, today, KnoopTexts.locale()),
                ChronoUnit.DAYS.between(uiterlijk, today));
    }

    /** A day, with its year when that is another one. */
    static String day(LocalDate day, LocalDate today, Locale locale) {
        return day.getYear() == today.getYear() ? Dates.day(day, locale) : Dates.date(day, locale);
    }
}
