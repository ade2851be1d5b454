package nl.eenoverheid.journaal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * A call or a talk, as somebody writes it down.
 *
 * @param tijd when on that day; null when nobody remembers
 * @param met with whom: a role or an organisation rather than a name
 * @param gezegd what was said
 * @param afgesproken what was agreed; empty when nothing was
 */
public record JournaalregelData(
        @Nullable LocalDate dag,
        @Nullable LocalTime tijd,
        @Nullable Middel middel,
        String met,
        String gezegd,
        String afgesproken) {
    /** Longest text, in characters. */
    public static final int LONGEST = 4000;

    /** Longest words about with whom, in characters. */
    public static final int LONGEST_MET = 200;

    private static final int FIRST_YEAR = 2000;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /**
     * The same, cleaned.
     *
     * @param today nobody spoke after this day
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    JournaalregelData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("dag", dag);
        check.unless(dag == null || !dag.isAfter(today), "dag", "journaal.input.future");
        check.unless(dag == null || dag.getYear() >= FIRST_YEAR, "dag", "journaal.input.year");
        check.chosen("middel", middel);
        var result = new JournaalregelData(
                dag,
                tijd,
                middel,
                check.required("met", met, LONGEST_MET),
                check.required("gezegd", gezegd, LONGEST),
                check.optional("afgesproken", afgesproken, LONGEST));
        check.unless(!result.met().contains("\n"), "met", "journaal.input.oneLine");
        check.done();
        return result;
    }

    /** When it was, at noon when nobody remembers. */
    Instant moment() {
        return Objects.requireNonNull(dag)
                .atTime(tijd == null ? LocalTime.NOON : tijd)
                .atZone(HERE)
                .toInstant();
    }
}
