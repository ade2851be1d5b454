package nl.eenoverheid.uitnodiging;

import java.time.Instant;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;

/**
 * One uitnodiging, for the owners of the werkruimte.
 *
 * @param door name of who invited
 * @param gemaild whether a mail server took the letter; if not, the link was handed over
 * @param antwoordOp when it was answered or withdrawn
 */
public record UitnodigingListItem(
        long id,
        String email,
        WerkruimteRol rol,
        UitnodigingStatus status,
        String door,
        Instant gemaaktOp,
        Instant geldigTot,
        boolean gemaild,
        @Nullable Instant antwoordOp) {}
