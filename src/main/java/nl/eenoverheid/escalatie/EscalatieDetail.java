package nl.eenoverheid.escalatie;

import java.time.Instant;
import java.time.LocalDate;
import nl.eenoverheid.overheid.BestuursorgaanId;
import org.jspecify.annotations.Nullable;

/**
 * One that was passed, as the page of a question shows it.
 *
 * @param ontvangen whether this question is where it is looked at, and comes from another one
 * @param andere the question on the other side, null when there is none or the caller may not see it
 * @param elders name of the werkruimte of the other side; empty when there is none or the caller may not see it
 * @param vanzelf the day that passed, when it went by itself
 * @param zegger who wrote down what was said last, with organisation; empty when nobody did
 * @param namens whether the caller would speak for another organisation than the own
 * @param isOntvanger whether the caller speaks for the body here
 * @param isAfzender whether the caller can take it back here
 */
public record EscalatieDetail(
        EscalatieId id,
        long version,
        boolean ontvangen,
        @Nullable Long andere,
        String elders,
        BestuursorgaanId orgaan,
        String orgaanNaam,
        String reden,
        LocalDate uiterlijk,
        @Nullable LocalDate vanzelf,
        EscalatieStatus status,
        String antwoord,
        String wie,
        String organisatie,
        Instant op,
        @Nullable Instant beantwoordOp,
        String zegger,
        boolean namens,
        boolean isOntvanger,
        boolean isAfzender) {

    /** Whether an answer should have come. */
    public boolean isLate(LocalDate today) {
        return status.isOpen() && uiterlijk.isBefore(today);
    }
}
