package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.eenoverheid.begroting.Verslag;
import org.jspecify.annotations.Nullable;

/**
 * What one year comes to, × 1,000 euro.
 *
 * @param nodig null when nobody estimated it
 * @param bron who estimated it; empty when nobody did
 * @param nodigOp the day on which the money must be there
 * @param gepland what governments put in, without what is counted twice
 * @param dubbel what was left out because it passes from one to another
 * @param voorwaardelijk part of what is planned that waits for a condition
 * @param besteed null when nothing was reported, or in reports that cannot be added
 * @param besteedIn the one kind of report in which all that was spent stands
 * @param onbekend how many bijdragen were not delivered
 */
public record JaarStand(
        int jaar,
        @Nullable BigDecimal nodig,
        String bron,
        @Nullable LocalDate nodigOp,
        BigDecimal gepland,
        BigDecimal dubbel,
        BigDecimal voorwaardelijk,
        @Nullable BigDecimal besteed,
        @Nullable Verslag besteedIn,
        int onbekend) {

    /** What is missing; zero when nothing is, or when nobody estimated what it costs. */
    public BigDecimal tekort() {
        return verschil().max(BigDecimal.ZERO);
    }

    /** What there is more than needed. */
    public BigDecimal overschot() {
        return verschil().negate().max(BigDecimal.ZERO);
    }

    private BigDecimal verschil() {
        return nodig == null ? BigDecimal.ZERO : nodig.subtract(gepland);
    }
}
