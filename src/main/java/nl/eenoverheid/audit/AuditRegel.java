package nl.eenoverheid.audit;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.workspace.Item;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail.
 *
 * @param wie name of who did it, as it was; empty when nobody was signed in
 * @param organisatie name of the organisation for which; empty when none
 * @param soort translation key of what happened
 * @param titel what or whom it happened to; empty for what only has a number
 * @param adres network address of the browser, empty for what the product did
 */
public record AuditRegel(
        long id,
        Instant op,
        @Nullable Long accountId,
        String wie,
        String organisatie,
        AuditCategory category,
        String soort,
        String titel,
        @Nullable Item item,
        List<Long> werkruimten,
        Origin herkomst,
        String adres,
        List<FieldChange> changes) {
    public AuditRegel {
        werkruimten = List.copyOf(werkruimten);
        changes = List.copyOf(changes);
    }
}
