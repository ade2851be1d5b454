package nl.eenoverheid.kalender;

import java.time.LocalDate;
import java.util.Objects;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * A recess, or a day on which a council or board meets.
 *
 * @param tot the last day; of a meeting the same as the first
 */
public record PeriodeData(
        @Nullable PeriodeSoort soort,
        String naam,
        @Nullable LocalDate van,
        @Nullable LocalDate tot) {
    /** Longest name, in characters. */
    public static final int LONGEST = 100;

    private static final int LONGEST_RECESS_DAYS = 120;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    PeriodeData checked() {
        var check = new InputCheck();
        check.chosen("soort", soort);
        String name = check.optional("naam", naam, LONGEST);
        check.unless(van != null, "van", "kalender.input.noDay");
        LocalDate last = soort == PeriodeSoort.VERGADERING ? van : tot;
        check.unless(van == null || last != null, "tot", "kalender.input.noDay");
        if (van != null && last != null) {
            check.unless(!last.isBefore(van), "tot", "kalender.input.before");
            check.unless(
                    !last.isAfter(van.plusDays(LONGEST_RECESS_DAYS)),
                    "tot",
                    "kalender.input.longRecess",
                    LONGEST_RECESS_DAYS);
        }
        check.done();
        return new PeriodeData(soort, name, van, Objects.requireNonNull(last));
    }
}
