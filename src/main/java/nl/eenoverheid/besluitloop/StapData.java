package nl.eenoverheid.besluitloop;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * A step, as somebody writes it down.
 *
 * @param dag the day on which it was
 * @param orgaan the body that did it, or the place where it was made public
 * @param toelichting why, or what comes with it
 */
public record StapData(@Nullable LocalDate dag, String orgaan, String toelichting) {
    /** Longest name of a body or a place. */
    public static final int LONGEST_NAME = 300;

    /** Longest reason. */
    public static final int LONGEST = 1000;

    private static final int FIRST_YEAR = 1900;

    /**
     * The same, cleaned.
     *
     * @param first not before this day, when there is one
     * @param today nor after this one
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    StapData checked(@Nullable LocalDate first, LocalDate today) {
        var check = new InputCheck();
        check.chosen("dag", dag);
        if (dag != null) {
            check.unless(!dag.isAfter(today), "dag", "besluitloop.input.future");
            check.unless(dag.getYear() >= FIRST_YEAR, "dag", "besluitloop.input.longAgo");
            check.unless(first == null || !dag.isBefore(first), "dag", "besluitloop.input.beforeDecision");
        }
        var clean = new StapData(
                dag,
                check.required("orgaan", orgaan, LONGEST_NAME),
                check.optional("toelichting", toelichting, LONGEST));
        check.done();
        return clean;
    }

    /**
     * The same for a step back: why must be there, who does it need not.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    StapData reasoned(LocalDate today) {
        var check = new InputCheck();
        String clean = check.required("toelichting", toelichting, LONGEST);
        check.include(() -> new StapData(dag, "-", "").checked(null, today));
        String who = check.optional("orgaan", orgaan, LONGEST_NAME);
        check.done();
        return new StapData(dag, who, clean);
    }
}
