package nl.eenoverheid.besluitloop;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * The days of a besluit beside the one on which it was decided.
 *
 * @param eindOp the last day on which it counts
 * @param vervalreden why it ends; there when it ends
 * @param verzondenOp the day on which it was sent to whom it is about
 * @param reactieTot the last day on which people can react
 */
public record LooptijdData(
        @Nullable LocalDate eindOp,
        @Nullable Vervalreden vervalreden,
        @Nullable LocalDate verzondenOp,
        @Nullable LocalDate reactieTot) {

    /** Nothing is known yet. */
    public static final LooptijdData NONE = new LooptijdData(null, null, null, null);

    private static final int LAST_YEAR = 2199;

    /** Whether the last day on which it counts is past. */
    boolean isOver(LocalDate today) {
        return eindOp != null && eindOp.isBefore(today);
    }

    /**
     * Checks the order of the days.
     *
     * @param decided the day on which it was decided
     * @param from the day from which it counts, if that was said
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    void check(LocalDate decided, @Nullable LocalDate from, LocalDate today) {
        var check = new InputCheck();
        LocalDate begin = from == null ? decided : from;
        checkDay(check, "eindOp", eindOp, begin, from == null ? "beforeDecision" : "beforeStart");
        check.unless(eindOp == null || vervalreden != null, "vervalreden", "besluitloop.input.whyEnds");
        check.unless(vervalreden == null || eindOp != null, "eindOp", "besluitloop.input.whenEnds");
        checkDay(check, "verzondenOp", verzondenOp, decided, "beforeDecision");
        check.unless(verzondenOp == null || !verzondenOp.isAfter(today), "verzondenOp", "besluitloop.input.future");
        LocalDate known = verzondenOp == null ? decided : verzondenOp;
        checkDay(check, "reactieTot", reactieTot, known, verzondenOp == null ? "beforeDecision" : "beforeSent");
        check.done();
    }

    private static void checkDay(
            InputCheck check, String field, @Nullable LocalDate day, LocalDate first, String problem) {
        if (day != null) {
            check.unless(!day.isBefore(first), field, "besluitloop.input." + problem);
            check.unless(day.getYear() <= LAST_YEAR, field, "besluitloop.input.farAhead");
        }
    }
}
