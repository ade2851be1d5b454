package nl.eenoverheid.besluit;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * How a position reached who wrote it down for another organisation.
 *
 * @param door who said it: a function, rather than a name
 * @param hoe how; null when the organisation says it itself
 * @param op the day on which it was said
 */
public record Doorgifte(
        String door, @Nullable Doorgeefwijze hoe, @Nullable LocalDate op) {
    /** The organisation says it itself. */
    public static final Doorgifte GEEN = new Doorgifte("", null, null);

    /** Longest function, in characters. */
    public static final int LONGEST = 200;

    Doorgifte checked(InputCheck check) {
        return new Doorgifte(check.optional("gezegdDoor", door, LONGEST), hoe, op);
    }

    /**
     * Guards that it says who, how and when: without that nobody can ask whether it is right.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    void requireTold(LocalDate today) {
        var check = new InputCheck();
        check.unless(!door.isEmpty(), "gezegdDoor", "besluit.input.whoSaid");
        check.chosen("gezegdHoe", hoe);
        check.unless(op != null, "gezegdOp", "besluit.input.whenSaid");
        check.unless(op == null || !op.isAfter(today), "gezegdOp", "besluit.input.future");
        check.done();
    }
}
