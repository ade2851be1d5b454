package nl.eenoverheid.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * With what somebody can sign in.
 *
 * @param factorSince since when a code of the phone is asked, null when it is not
 * @param codesLeft how many recovery codes were not used
 * @param required whether the organisation asks for more than a password
 * @param passkeys how many there are
 */
public record OwnSignIn(
        boolean hasPassword, @Nullable Instant factorSince, int codesLeft, boolean required, int passkeys) {

    public boolean hasFactor() {
        return factorSince != null;
    }
}
