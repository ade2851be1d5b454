package nl.eenoverheid.inlezing.bestand;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One amount in a file.
 *
 * @param plek where it stands
 * @param code taakveld, balance code or indicator, as text
 * @param tweede category, moment or period; empty for all categories together
 * @param bedrag × 1,000 euro; null when it was not delivered
 */
public record Cel(
        Deel deel,
        String plek,
        String code,
        String tweede,
        @Nullable BigDecimal bedrag) {}
