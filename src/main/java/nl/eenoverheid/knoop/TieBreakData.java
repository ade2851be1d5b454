package nl.eenoverheid.knoop;

import java.time.LocalDate;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * How it becomes clear who decides, when the bodies do not agree.
 *
 * @param uiterlijk the day by which it must be clear
 * @param aanwijzer who points the decider out, such as “bestuurlijk overleg wonen”
 * @param regel by which rule; may be empty
 * @param naar the body to which the question goes by itself when the day passes and nobody decides yet; null for none
 */
public record TieBreakData(
        @Nullable LocalDate uiterlijk,
        String aanwijzer,
        String regel,
        @Nullable BestuursorgaanId naar) {
    /** Longest rule, in characters. */
    public static final int LONGEST = 1000;

    private static final int LONGEST_NAME = 200;
    private static final int YEARS = 10;

    /**
     * The same, cleaned. A day that passed can stay, but nobody sets one.
     *
     * @param present the day that stands now, if any does
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    TieBreakData checked(@Nullable LocalDate present, LocalDate today) {
        var check = new InputCheck();
        check.unless(uiterlijk != null, "uiterlijk", "knoop.input.noDay");
        check.unless(
                uiterlijk == null || uiterlijk.equals(present) || !uiterlijk.isBefore(today),
                "uiterlijk",
                "knoop.input.past");
        check.unless(
                uiterlijk == null || uiterlijk.isBefore(today.plusYears(YEARS)), "uiterlijk", "knoop.input.farAway");
        var result = new TieBreakData(
                uiterlijk,
                check.required("aanwijzer", aanwijzer, LONGEST_NAME),
                check.optional("regel", regel, LONGEST),
                naar);
        check.done();
        return result;
    }
}
