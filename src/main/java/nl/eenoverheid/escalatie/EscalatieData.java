package nl.eenoverheid.escalatie;

import java.time.LocalDate;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * To whom a question is passed, and why.
 *
 * @param werkruimte where they look at it; null when that is where it stands
 * @param uiterlijk the day by which an answer is expected
 */
public record EscalatieData(
        @Nullable BestuursorgaanId orgaan,
        @Nullable WerkruimteId werkruimte,
        String reden,
        @Nullable LocalDate uiterlijk) {
    /** Longest reason, in characters. */
    public static final int LONGEST = 1000;

    /** Longest answer, in characters. */
    public static final int LONGEST_ANSWER = 2000;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    EscalatieData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("orgaan", orgaan);
        check.unless(uiterlijk != null, "uiterlijk", "escalatie.input.noDay");
        check.unless(uiterlijk == null || uiterlijk.isAfter(today), "uiterlijk", "escalatie.input.past");
        check.unless(
                uiterlijk == null || uiterlijk.isBefore(today.plusYears(2)), "uiterlijk", "escalatie.input.farAway");
        var result = new EscalatieData(orgaan, werkruimte, check.required("reden", reden, LONGEST), uiterlijk);
        check.done();
        return result;
    }
}
