package nl.eenoverheid.dekking;

import java.math.BigDecimal;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a besluit costs in all.
 *
 * @param kosten × 1,000 euro
 * @param bron where that was found
 */
public record KostenData(@Nullable BigDecimal kosten, String bron) {
    /** Longest source, in characters. */
    public static final int LONGEST_BRON = 200;

    /**
     * The same, cleaned.
     *
     * @throws InvalidInput with every problem
     */
    KostenData checked() {
        var check = new InputCheck();
        Duizenden.check(check, "kosten", kosten);
        var clean = new KostenData(kosten, check.required("bron", bron, LONGEST_BRON));
        check.done();
        return clean;
    }
}
