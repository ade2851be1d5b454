package nl.eenoverheid.dekking;

import java.math.BigDecimal;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/** Checks amounts that people type × 1,000 euro. */
final class Duizenden {
    private static final BigDecimal MOST = new BigDecimal("999999999");
    private static final int EUROS = 3;

    private Duizenden() {}

    /** Notes what is wrong with an amount that must be more than nothing, and exact to the euro. */
    static void check(InputCheck check, String field, @Nullable BigDecimal bedrag) {
        check.chosen(field, bedrag);
        check.unless(
                bedrag == null
                        || bedrag.signum() > 0
                                && bedrag.compareTo(MOST) <= 0
                                && bedrag.stripTrailingZeros().scale() <= EUROS,
                field,
                "dekking.input.amount");
    }
}
