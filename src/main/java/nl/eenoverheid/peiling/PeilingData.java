package nl.eenoverheid.peiling;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a round begins with.
 *
 * @param uiterlijk the last day on which people can speak
 * @param vraag what others are asked to look at, which may be empty
 */
public record PeilingData(@Nullable LocalDate uiterlijk, String vraag) {
    /** Longest question or reason, in characters. */
    public static final int LONGEST = 1000;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    PeilingData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("uiterlijk", uiterlijk);
        if (uiterlijk != null) {
            check.unless(uiterlijk.isAfter(today), "uiterlijk", "peiling.input.past");
            check.unless(uiterlijk.isBefore(today.plusYears(1)), "uiterlijk", "peiling.input.far");
        }
        String clean = check.optional("vraag", vraag, LONGEST);
        check.done();
        return new PeilingData(uiterlijk, clean);
    }
}
