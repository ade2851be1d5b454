package nl.eenoverheid.ui;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Events as a calendar file (iCalendar, RFC 5545): lines of at most 75 octets, ended by CR LF, with texts escaped. */
public final class CalendarText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    private static final String CRLF = "\r\n";

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {
        plain("BEGIN", "VCALENDAR");
        plain("VERSION", "2.0");
        plain("PRODID", "-//Een overheid//agenda//NL");
        plain("METHOD", "PUBLISH");
    }

    /** Begins a file with one event. */
    public CalendarText(String uid, long sequence, Instant made) {
        this();
        event(uid, sequence, made);
    }

    /** Begins a file with as many events as there are, under a name. */
    public static CalendarText of(String name) {
        return new CalendarText().words("X-WR-CALNAME", name);
    }

    /** Begins an event. */
    public CalendarText event(String uid, long sequence, Instant made) {
        return plain("BEGIN", "VEVENT")
                .plain("UID", uid)
                .plain("SEQUENCE", Long.toString(sequence))
                .moment("DTSTAMP", made);
    }

    /** A whole day under a name, which is the same day wherever somebody is. */
    public CalendarText day(String name, LocalDate day) {
        return plain(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
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

    /** Ends the event and the file. */
    public String end() {
        endEvent();
        return endCalendar();
    }

    /** Ends the event; another one may follow. */
    public void endEvent() {
        plain("END", "VEVENT");
    }

    /** Ends the file. */
    public String endCalendar() {
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
