package nl.eenoverheid.ondertekening;

import java.math.BigDecimal;
import nl.eenoverheid.mandaat.MandaatId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * Under which mandate a besluit is taken.
 *
 * @param bedrag what it is about, in euro; null when that does not matter
 */
public record OndertekeningData(
        @Nullable MandaatId mandaat, @Nullable BigDecimal bedrag, String toelichting) {
    /** Longest explanation or reason, in characters. */
    public static final int LONGEST = 1000;

    private static final BigDecimal MOST = new BigDecimal("999999999999.99");
    private static final int CENTS = 2;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    OndertekeningData checked() {
        var check = new InputCheck();
        check.chosen("mandaat", mandaat);
        check.unless(
                bedrag == null
                        || bedrag.signum() >= 0
                                && bedrag.compareTo(MOST) <= 0
                                && bedrag.stripTrailingZeros().scale() <= CENTS,
                "bedrag",
                "mandaat.input.amount");
        var result = new OndertekeningData(mandaat, bedrag, check.optional("toelichting", toelichting, LONGEST));
        check.done();
        return result;
    }
}
