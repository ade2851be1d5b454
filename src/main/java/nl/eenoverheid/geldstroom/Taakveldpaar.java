package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What two sides have about one taakveld, × 1,000 euro; null where no report has a line about it. */
public record Taakveldpaar(
        @Nullable BigDecimal betaald, @Nullable BigDecimal ontvangen) {

    Taakveldpaar plus(Taakveldpaar other) {
        return new Taakveldpaar(sum(betaald, other.betaald), sum(ontvangen, other.ontvangen));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : one.add(other);
    }
}
