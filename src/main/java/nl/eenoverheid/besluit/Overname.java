package nl.eenoverheid.besluit;

import java.time.LocalDate;

/**
 * A besluit that was taken elsewhere and is read from a file.
 *
 * @param datum the day on which it was decided
 * @param ingangOp the day from which it counts
 * @param zaak address of its zaak in the other system; empty when it has none
 */
public record Overname(LocalDate datum, LocalDate ingangOp, String zaak) {
    /** Longest address, in characters: that of the national Besluiten standard. */
    public static final int LONGEST_ZAAK = 200;
}
