package nl.eenoverheid.kalender;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that works.
 *
 * @param gemaaktOp when it got its present secret
 * @param gelezenOp about when a program last read it; null when none did
 */
public record AbonnementListItem(
        long id,
        KalenderFilter filter,
        Instant gemaaktOp,
        @Nullable Instant gelezenOp) {}
