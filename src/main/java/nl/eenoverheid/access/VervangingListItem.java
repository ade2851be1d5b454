package nl.eenoverheid.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One vervanging in a list.
 *
 * @param voor name of who is away
 * @param tot the last day
 * @param door who arranged it
 * @param beeindigdOp null when nobody ended it early
 */
public record VervangingListItem(
        long id,
        long voorId,
        String voor,
        long vervangerId,
        String vervanger,
        String organisatie,
        LocalDate van,
        LocalDate tot,
        String reden,
        String door,
        @Nullable Instant beeindigdOp,
        @Nullable String beeindigdDoor) {

    /** How it stands. */
    public VervangingStatus status(LocalDate today) {
        if (beeindigdOp != null) {
            return VervangingStatus.BEEINDIGD;
        }
        if (today.isBefore(van)) {
            return VervangingStatus.KOMT;
        }
        return today.isAfter(tot) ? VervangingStatus.VOORBIJ : VervangingStatus.LOOPT;
    }
}
