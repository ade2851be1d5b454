package nl.eenoverheid.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that uses the installation.
 *
 * @param accounts how many active accounts it has
 * @param beheerders names of its own administrators, divided by commas
 * @param tweedeFactor whether everybody of it needs a second step to sign in
 * @param dichtSinds since when nobody of it may sign in, null when they may
 */
public record ManagedOrganisatie(
        long id,
        String naam,
        int accounts,
        String beheerders,
        boolean tweedeFactor,
        @Nullable Instant dichtSinds,
        @Nullable String dichtDoor) {

    public boolean isClosed() {
        return dichtSinds != null;
    }
}
