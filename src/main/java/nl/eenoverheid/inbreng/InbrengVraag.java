package nl.eenoverheid.inbreng;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param uiterlijk the last day
 */
public record InbrengVraag(String vraag, @Nullable LocalDate uiterlijk) {
    /** Longest question or reason, in characters. */
    public static final int LONGEST = 1000;

    /** Furthest day, in years. */
    private static final int FURTHEST = 5;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    InbrengVraag checked(LocalDate today) {
        var check = new InputCheck();
        var result = new InbrengVraag(check.required("vraag", vraag, LONGEST), uiterlijk);
        day(check, uiterlijk, today);
        check.done();
        return result;
    }

    static void day(InputCheck check, @Nullable LocalDate uiterlijk, LocalDate today) {
        check.unless(uiterlijk != null, "uiterlijk", "inbreng.input.noDay");
        check.unless(uiterlijk == null || !uiterlijk.isBefore(today), "uiterlijk", "inbreng.input.past");
        check.unless(
                uiterlijk == null || uiterlijk.isBefore(today.plusYears(FURTHEST)),
                "uiterlijk",
                "inbreng.input.farAway");
    }
}
