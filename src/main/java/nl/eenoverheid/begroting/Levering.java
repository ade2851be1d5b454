package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one government reported about one year, as it counts now: what every figure of it must be shown with.
 *
 * @param versie 1 for the first, higher after a correction
 * @param aangeleverd whether there are any figures; without them it is a gap, never zero
 * @param lasten in all, × 1,000 euro; null when not delivered
 * @param baten the same
 * @param peildatum of which day the figures are, if that is stated
 */
public record Levering(
        LeveringId id,
        OverheidId overheid,
        int boekjaar,
        Verslag verslag,
        int versie,
        Detail detail,
        boolean aangeleverd,
        @Nullable BigDecimal lasten,
        @Nullable BigDecimal baten,
        String bron,
        @Nullable LocalDate peildatum,
        Instant ingelezenOp) {}
