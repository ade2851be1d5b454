package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What RFC 5545 asks of a calendar file. */
class CalendarTextTest {
    private static final Instant MOMENT = Instant.parse("2026-03-03T12:00:00Z");

    @Test
    void everyLineEndsAsItShouldAndTheEventIsComplete() {
        String text = new CalendarText("bezoeken-7@eenoverheid", 3, MOMENT)
                .moment("DTSTART", MOMENT)
                .words("SUMMARY", "Fietstocht")
                .end();

        assertThat(text.split("\r\n"))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Een overheid//agenda//NL",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:bezoeken-7@eenoverheid",
                        "SEQUENCE:3",
                        "DTSTAMP:20260303T120000Z",
                        "DTSTART:20260303T120000Z",
                        "SUMMARY:Fietstocht",
                        "END:VEVENT",
                        "END:VCALENDAR");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).endsWith("\r\n");
    }

    @Test
    void wordsCannotBecomeAnotherLineOrAnotherValue() {
        String text = new CalendarText("x", 0, MOMENT)
                .words("SUMMARY", "Een; twee, drie\\vier\nEND:VEVENT")
                .words("LOCATION", "")
                .end();

        assertThat(text)
                .contains("SUMMARY:Een\\; twee\\, drie\\\\vier\\nEND:VEVENT\r\n")
                .doesNotContain("LOCATION");
    }

    @Test
    void aFileHoldsManyEventsOfWholeDays() {
        CalendarText calendar = CalendarText.of("Begroting, en meer");
        for (int day = 1; day <= 2; day++) {
            calendar.event("dag-" + day, 0, MOMENT)
                    .day("DTSTART", LocalDate.of(2026, 3, day))
                    .endEvent();
        }
        String text = calendar.endCalendar();

        assertThat(text.split("BEGIN:VEVENT")).hasSize(3);
        assertThat(text)
                .contains(
                        "METHOD:PUBLISH\r\nX-WR-CALNAME:Begroting\\, en meer\r\nBEGIN:VEVENT\r\nUID:dag-1\r\n",
                        "DTSTART;VALUE=DATE:20260302\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void longLinesAreFoldedWithoutBreakingACharacter() {
        String words = "🚲é".repeat(100);
        String text =
                new CalendarText("x", 0, MOMENT).words("DESCRIPTION", words).end();

        assertThat(Arrays.stream(text.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n ", "")).contains("DESCRIPTION:" + words);
    }
}
