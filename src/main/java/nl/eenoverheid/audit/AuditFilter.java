package nl.eenoverheid.audit;

import java.time.Instant;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What the trail is narrowed to; null means "all".
 *
 * @param who who did it
 * @param from the first moment
 * @param until the moment before which it must be
 */
public record AuditFilter(
        @Nullable AuditCategory category,
        @Nullable AccountId who,
        @Nullable WerkruimteId werkruimte,
        @Nullable Item item,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** Everything that the caller may read. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);
}
