package nl.eenoverheid.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How amounts are divided and rounded, in one place: half up, away from zero. */
public final class Afronding {
    private static final int EXACT = 6;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Afronding() {}

    /** To whole euro or whole thousands of euro. */
    public static BigDecimal whole(BigDecimal bedrag) {
        return bedrag.setScale(0, RoundingMode.HALF_UP);
    }

    /** To cents. */
    public static BigDecimal cents(BigDecimal euro) {
        return euro.setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether rounding would show zero where something is. */
    public static boolean hides(BigDecimal bedrag) {
        return bedrag.signum() != 0 && whole(bedrag).signum() == 0;
    }

    /**
     * Euro for each one of a number.
     *
     * @param duizenden an amount × 1,000 euro
     */
    public static BigDecimal per(BigDecimal duizenden, int aantal) {
        return duizenden.multiply(THOUSAND).divide(BigDecimal.valueOf(aantal), EXACT, RoundingMode.HALF_UP);
    }

    /** How much an amount is more than another one, in whole percents of that one; empty when that is zero. */
    public static Optional<BigDecimal> percent(BigDecimal bedrag, BigDecimal dan) {
        return dan.signum() == 0
                ? Optional.empty()
                : Optional.of(bedrag.subtract(dan).multiply(HUNDRED).divide(dan.abs(), 0, RoundingMode.HALF_UP));
    }
}
