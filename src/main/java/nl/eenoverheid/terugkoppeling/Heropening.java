package nl.eenoverheid.terugkoppeling;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.Werkdagen;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer that was sent is taken up again.
 *
 * @param uiterlijk the day by which people have the new one
 */
public record Heropening(String reden, @Nullable LocalDate uiterlijk) {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final int LONGEST_REASON = 1000;
    private static final int USUAL_WORKING_DAYS = 10;

    /** The day that is usual for an answer that is taken up again today. */
    public static LocalDate usual(LocalDate today) {
        return Werkdagen.plus(today, USUAL_WORKING_DAYS);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    Heropening checked(LocalDate today) {
        var check = new InputCheck();
        String why = check.required("reden", reden, LONGEST_REASON);
        check.chosen("uiterlijk", uiterlijk);
        check.unless(uiterlijk == null || !uiterlijk.isBefore(today), "uiterlijk", "terugkoppeling.input.past");
        check.done();
        return new Heropening(why, uiterlijk);
    }
}
