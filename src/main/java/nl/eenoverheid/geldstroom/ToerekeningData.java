package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import java.util.Objects;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a line is about one joint arrangement, as somebody states it.
 *
 * @param bedrag × 1,000 euro
 * @param bron from where that is known
 */
public record ToerekeningData(@Nullable BigDecimal bedrag, String bron) {
    /** Longest source, in characters. */
    public static final int LONGEST = 300;

    private static final int DECIMALS = 3;
    private static final BigDecimal MOST = new BigDecimal("999999999");

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    ToerekeningData checked() {
        var check = new InputCheck();
        check.unless(bedrag != null, "bedrag", "shared.input.empty");
        check.unless(
                bedrag == null
                        || bedrag.signum() >= 0
                                && bedrag.compareTo(MOST) <= 0
                                && bedrag.stripTrailingZeros().scale() <= DECIMALS,
                "bedrag",
                "geldstroom.input.amount");
        String source = check.required("bron", bron, LONGEST);
        check.done();
        return new ToerekeningData(bedrag, source);
    }

    BigDecimal gegeven() {
        return Objects.requireNonNull(bedrag);
    }
}
