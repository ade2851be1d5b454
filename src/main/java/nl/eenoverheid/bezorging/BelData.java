package nl.eenoverheid.bezorging;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in after a call.
 *
 * @param notitie what was said, may be empty
 * @param opnieuwOp the day on which to try again, when they were not spoken
 */
public record BelData(
        @Nullable BelUitkomst uitkomst,
        String notitie,
        @Nullable LocalDate opnieuwOp) {
    private static final int LONGEST = 1000;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    BelData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("uitkomst", uitkomst);
        String words = check.optional("notitie", notitie, LONGEST);
        boolean again = uitkomst != null && uitkomst != BelUitkomst.GESPROKEN;
        if (again) {
            check.chosen("opnieuwOp", opnieuwOp);
        }
        check.unless(!again || opnieuwOp == null || !opnieuwOp.isBefore(today), "opnieuwOp", "bezorging.input.past");
        check.done();
        return new BelData(uitkomst, words, again ? opnieuwOp : null);
    }
}
