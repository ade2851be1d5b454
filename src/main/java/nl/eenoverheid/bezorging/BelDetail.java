package nl.eenoverheid.bezorging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calling somebody back.
 *
 * @param beller name of who said to call, null when nobody did
 * @param opnieuwOp the day from which to try again
 * @param pogingen what came of calls before, last one first
 */
public record BelDetail(@Nullable String beller, @Nullable LocalDate opnieuwOp, List<Poging> pogingen) {

    /** One call. */
    public record Poging(BelUitkomst uitkomst, String notitie, String wie, Instant op) {}
}
