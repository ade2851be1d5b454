package nl.eenoverheid.inbreng;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a party, and what came of it.
 *
 * @param werkdagenTeLaat 0 when it is not late
 * @param reden why it was put off, or is not needed
 * @param vrager who asked
 */
public record InbrengDetail(
        InbrengId id,
        long version,
        String vraag,
        LocalDate uiterlijk,
        int werkdagenTeLaat,
        InbrengStatus status,
        @Nullable InbrengOordeel oordeel,
        String tekst,
        String link,
        @Nullable LocalDate geleverdOp,
        String reden,
        String vrager,
        String organisatie,
        Instant op) {}
