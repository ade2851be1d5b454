package nl.eenoverheid.vergadering;

import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What the list of meetings is narrowed to.
 *
 * @param voorbij whether those that are over are shown, in place of those to come
 * @param mij only those that the caller planned, or to which they or their organisation are invited
 */
public record VergaderingFilter(
        @Nullable WerkruimteId werkruimte, @Nullable VergaderingStatus status, boolean voorbij, boolean mij) {
    /** What is to come, everywhere. */
    public static final VergaderingFilter KOMEND = new VergaderingFilter(null, null, false, false);

    /** The same, or what is over. */
    public VergaderingFilter over(boolean over) {
        return new VergaderingFilter(werkruimte, status, over, mij);
    }

    /** Whether there can be any. */
    public boolean isPossible() {
        return status == null || status.isVoorbij() == voorbij;
    }
}
