package nl.eenoverheid.knoop;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * How it becomes clear who decides, when the bodies do not agree.
 *
 * @param uiterlijk the day by which it must be clear; may have passed already
 * @param aanwijzer who points the decider out, such as “bestuurlijk overleg wonen”
 * @param regel by which rule; may be empty
 */
public record TieBreakData(@Nullable LocalDate uiterlijk, String aanwijzer, String regel) {
    /** Longest rule, in characters. */
    public static final int LONGEST = 1000;

    private static final int LONGEST_NAME = 200;
    private static final int YEARS = 10;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    TieBreakData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("uiterlijk", uiterlijk);
        check.unless(
                uiterlijk == null || uiterlijk.isAfter(today.minusYears(YEARS)), "uiterlijk", "knoop.input.longPast");
        check.unless(
                uiterlijk == null || uiterlijk.isBefore(today.plusYears(YEARS)), "uiterlijk", "knoop.input.farAway");
        var result = new TieBreakData(
                uiterlijk,
                check.required("aanwijzer", aanwijzer, LONGEST_NAME),
                check.optional("regel", regel, LONGEST));
        check.done();
        return result;
    }
}
