package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much of a line is for an opgave: a part of it, or an amount. One of both is there.
 *
 * @param procent of the line, 100 for all of it
 * @param bedrag × 1,000 euro
 */
public record Aandeel(
        @Nullable BigDecimal procent, @Nullable BigDecimal bedrag) {
    static final BigDecimal HEEL = new BigDecimal(100);
    private static final int SCALE = 3;

    public static Aandeel heel() {
        return procent(HEEL);
    }

    public static Aandeel procent(BigDecimal procent) {
        return new Aandeel(procent, null);
    }

    public static Aandeel bedrag(BigDecimal bedrag) {
        return new Aandeel(null, bedrag);
    }

    /** What that is of a line, to the euro; null when the line is needed and unknown. */
    @Nullable
    BigDecimal van(@Nullable BigDecimal regel) {
        if (bedrag != null) {
            return bedrag;
        }
        return regel == null || procent == null
                ? null
                : regel.multiply(procent).divide(HEEL, SCALE, RoundingMode.HALF_UP);
    }

    /**
     * What of a spent line was spent on it; of an amount in proportion to what was planned on the line.
     *
     * @param gepland of the whole line
     * @param besteed of the whole line
     */
    @Nullable
    BigDecimal besteed(@Nullable BigDecimal gepland, @Nullable BigDecimal besteed) {
        if (besteed == null) {
            return null;
        }
        if (bedrag == null) {
            return van(besteed);
        }
        return gepland == null || gepland.signum() == 0
                ? null
                : besteed.multiply(bedrag).divide(gepland, SCALE, RoundingMode.HALF_UP);
    }

    /** Which part of the line it is, in percent; null when that cannot be known. */
    @Nullable
    BigDecimal deelVan(@Nullable BigDecimal regel) {
        if (procent != null) {
            return procent;
        }
        return regel == null || bedrag == null || regel.signum() <= 0
                ? null
                : bedrag.multiply(HEEL).divide(regel, SCALE, RoundingMode.HALF_UP);
    }
}
