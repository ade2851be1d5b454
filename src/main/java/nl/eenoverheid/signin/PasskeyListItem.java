package nl.eenoverheid.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of somebody's passkeys.
 *
 * @param gebruiktOp when it was used last, null when never
 */
public record PasskeyListItem(
        long id, String naam, Instant gemaaktOp, @Nullable Instant gebruiktOp) {}
