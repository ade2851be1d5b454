package nl.eenoverheid.ui;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** One event as a calendar file (iCalendar, RFC 5545): lines of at most 75 octets, ended by CR LF, with texts escaped. */
public final class CalendarText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    private static final String CRLF = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** Begins an event. */
    public CalendarText(String uid, long sequence, Instant made) {
        plain("BEGIN", "VCALENDAR");
        plain("VERSION", "2.0");
        plain("PRODID", "-//Een overheid//agenda//NL");
        plain("METHOD", "PUBLISH");
        plain("BEGIN", "VEVENT");
        plain("UID", uid);
        plain("SEQUENCE", Long.toString(sequence));
        moment("DTSTAMP", made);
    }

    /** A moment under a name. */
    public CalendarText moment(String name, Instant moment) {
        return plain(name, MOMENT.format(moment));
    }

    /** A value that needs no escaping. */
    public CalendarText plain(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** Words of people; empty ones are left out. */
    public CalendarText words(String name, String words) {
        return words.isEmpty()
                ? this
                : plain(
                        name,
                        words.replace("\\", "\\\\")
                                .replace(";", "\\;")
                                .replace(",", "\\,")
                                .replace("\n", "\\n"));
    }

    /** Ends the event. */
    public String end() {
        plain("END", "VEVENT");
        plain("END", "VCALENDAR");
        return text.toString();
    }

    /** Never in the middle of a character. */
    private void fold(String line) {
        int octets = 0;
        for (int code : line.codePoints().toArray()) {
            String character = Character.toString(code);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append(CRLF).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append(CRLF);
    }
}
