package nl.eenoverheid.kalender;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a step.
 *
 * @param dag when it is planned, or when it was done; else null
 * @param uitkomst of a zienswijze that is done; else null
 * @param reden why it was moved, lapsed or opened again; may be empty otherwise
 */
public record MomentData(
        MomentHandeling wat,
        @Nullable LocalDate dag,
        @Nullable ZienswijzeUitkomst uitkomst,
        String reden) {
    /** Longest reason, in characters. */
    public static final int LONGEST = 500;

    /** A day that is planned for the first time. */
    public static MomentData planned(@Nullable LocalDate dag) {
        return new MomentData(MomentHandeling.GEPLAND, dag, null, "");
    }

    /** Another day. */
    public static MomentData moved(@Nullable LocalDate dag, String reden) {
        return new MomentData(MomentHandeling.VERZET, dag, null, reden);
    }

    /** It was done on a day. */
    public static MomentData done(@Nullable LocalDate dag, @Nullable ZienswijzeUitkomst uitkomst) {
        return new MomentData(MomentHandeling.GEDAAN, dag, uitkomst, "");
    }

    /** What needs a reason and no day. */
    public static MomentData because(MomentHandeling wat, String reden) {
        return new MomentData(wat, null, null, reden);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    MomentData checked(MomentSoort soort, LocalDate today) {
        var check = new InputCheck();
        if (wat.needsDay()) {
            check.unless(dag != null, "dag", "kalender.input.noDay");
            check.unless(
                    dag == null || wat != MomentHandeling.GEDAAN || !dag.isAfter(today),
                    "dag",
                    "kalender.input.notYet");
        }
        boolean answers = wat == MomentHandeling.GEDAAN && soort == MomentSoort.ZIENSWIJZE;
        if (answers) {
            check.chosen("uitkomst", uitkomst);
        }
        String why =
                wat.needsReason() ? check.required("reden", reden, LONGEST) : check.optional("reden", reden, LONGEST);
        check.done();
        return new MomentData(wat, wat.needsDay() ? dag : null, answers ? uitkomst : null, why);
    }
}
