package nl.eenoverheid.dekking;

import java.math.BigDecimal;
import java.util.List;
import nl.eenoverheid.besluit.BesluitId;
import org.jspecify.annotations.Nullable;

/**
 * What a besluit costs and who pays.
 *
 * @param kosten in all, × 1,000 euro; null when nobody said it
 * @param bron where that was found; empty when nobody said it
 * @param version of what it costs; {@link #NOT_SAID} when nobody said it
 */
public record DekkingDetail(
        BesluitId besluit,
        @Nullable BigDecimal kosten,
        String bron,
        long version,
        List<DekkingRij> regels,
        boolean canWrite) {
    /** The version of costs that nobody said. */
    public static final long NOT_SAID = -1;

    public DekkingDetail {
        regels = List.copyOf(regels);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return kosten == null && regels.isEmpty();
    }

    /** What the lines pay together, × 1,000 euro. */
    public BigDecimal gedekt() {
        return regels.stream().map(DekkingRij::bedrag).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What nobody pays, × 1,000 euro; negative when more is paid than it costs, null when nobody said what it costs. */
    public @Nullable BigDecimal tekort() {
        return kosten == null ? null : kosten.subtract(gedekt());
    }
}
