package nl.eenoverheid.access;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in about a substitute.
 *
 * @param tot the last day
 */
public record VervangingData(
        @Nullable AccountId vervangerKeuze,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        String reden) {
    /** Whoever is away longer has another job. */
    public static final int LONGEST = 366;

    /** Who was chosen, in data that was checked. */
    AccountId vervanger() {
        return known(vervangerKeuze);
    }

    LocalDate eersteDag() {
        return known(van);
    }

    LocalDate laatsteDag() {
        return known(tot);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    VervangingData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("vervangerKeuze", vervangerKeuze);
        check.chosen("van", van);
        check.chosen("tot", tot);
        check.unless(van == null || !van.isBefore(today), "van", "access.vervanging.past");
        if (van != null && tot != null) {
            check.unless(!tot.isBefore(van), "tot", "access.vervanging.order");
            check.unless(tot.isBefore(van.plusDays(LONGEST)), "tot", "access.vervanging.long", LONGEST);
        }
        String clean = check.required("reden", reden, 200);
        check.done();
        return new VervangingData(vervangerKeuze, van, tot, clean);
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("not checked");
        }
        return value;
    }
}
