package nl.eenoverheid.bezoek;

import java.math.BigDecimal;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * How a bezoek was.
 *
 * @param uren how long people were outside
 * @param gesproken how many people they spoke with
 * @param verslag a short account, empty for none
 */
public record BezoekVerslag(
        @Nullable BigDecimal uren, @Nullable Integer gesproken, String verslag) {
    private static final BigDecimal MOST_HOURS = new BigDecimal(100);
    private static final int MOST_PEOPLE = 100_000;
    private static final int DECIMALS = 2;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    BezoekVerslag checked() {
        var check = new InputCheck();
        check.chosen("uren", uren);
        check.unless(
                uren == null
                        || uren.signum() > 0
                                && uren.compareTo(MOST_HOURS) <= 0
                                && uren.stripTrailingZeros().scale() <= DECIMALS,
                "uren",
                "bezoek.input.uren");
        check.chosen("gesproken", gesproken);
        check.unless(
                gesproken == null || gesproken >= 0 && gesproken <= MOST_PEOPLE, "gesproken", "bezoek.input.gesproken");
        String clean = check.optional("verslag", verslag, BezoekData.LONGEST);
        check.done();
        return new BezoekVerslag(uren, gesproken, clean);
    }
}
