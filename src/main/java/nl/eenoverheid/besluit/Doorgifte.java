package nl.eenoverheid.besluit;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * How a position reached who wrote it down for another organisation.
 *
 * @param op the day on which it was said by telephone; null when it came otherwise
 * @param door who said it: a function, rather than a name
 */
public record Doorgifte(@Nullable LocalDate op, String door) {
    /** It was not passed on by telephone. */
    public static final Doorgifte GEEN = new Doorgifte(null, "");

    /** Longest function, in characters. */
    public static final int LONGEST = 200;

    Doorgifte checked(InputCheck check) {
        String clean = check.optional("gezegdDoor", door, LONGEST);
        check.unless(op == null || !clean.isEmpty(), "gezegdDoor", "besluit.input.whoPhoned");
        return new Doorgifte(op, op == null ? "" : clean);
    }
}
