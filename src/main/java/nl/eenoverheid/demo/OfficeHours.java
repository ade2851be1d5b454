package nl.eenoverheid.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Gives each step of the story a moment in the office hours of its day, one after the other, and none in the future. */
final class OfficeHours {
    private static final LocalTime FIRST = LocalTime.of(9, 10);
    private static final LocalTime LAST = LocalTime.of(16, 50);
    private static final Duration BETWEEN = Duration.ofMinutes(17);

    private final Instant start;
    private final ZoneId zone;
    private final Map<LocalDate, LocalTime> next = new HashMap<>();

    OfficeHours(Instant start, ZoneId zone) {
        this.start = start;
        this.zone = zone;
    }

    Instant next(int dagenGeleden) {
        LocalDate day = LocalDate.ofInstant(start, zone).minusDays(dagenGeleden);
        LocalTime time = next.getOrDefault(day, FIRST);
        next.put(day, time.isBefore(LAST) ? time.plus(BETWEEN) : time);
        Instant moment = day.atTime(time).atZone(zone).toInstant();
        return moment.isBefore(start) ? moment : start;
    }
}
