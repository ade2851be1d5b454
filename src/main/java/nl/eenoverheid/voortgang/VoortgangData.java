package nl.eenoverheid.voortgang;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * How far a step is, as somebody says it.
 *
 * @param percentage from 0 to 100; at 100 the step is done
 * @param klaarOp the day on which it was done; only at 100
 * @param toelichting what others should know; must be there when it is less than before
 */
public record VoortgangData(
        @Nullable Integer percentage, @Nullable LocalDate klaarOp, String toelichting) {
    /** At this percentage a step is done. */
    public static final int DONE = 100;

    /** Longest text, in characters. */
    public static final int LONGEST = 1000;

    /**
     * The same, cleaned.
     *
     * @param before how far it was
     * @param today nothing was done after this day
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    VoortgangData checked(int before, LocalDate today) {
        var check = new InputCheck();
        check.chosen("percentage", percentage);
        boolean counts = percentage != null && percentage >= 0 && percentage <= DONE;
        check.unless(percentage == null || counts, "percentage", "voortgang.input.percentage");
        boolean done = percentage != null && percentage == DONE;
        if (done) {
            check.chosen("klaarOp", klaarOp);
            check.unless(klaarOp == null || !klaarOp.isAfter(today), "klaarOp", "voortgang.input.future");
            check.unless(klaarOp == null || klaarOp.getYear() >= 2000, "klaarOp", "voortgang.input.year");
        }
        String clean = check.optional("toelichting", toelichting, LONGEST);
        check.unless(
                percentage == null || !counts || percentage >= before || !clean.isEmpty(),
                "toelichting",
                "voortgang.input.less");
        check.done();
        return new VoortgangData(percentage, done ? klaarOp : null, clean);
    }
}
