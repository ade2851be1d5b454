package nl.eenoverheid.besluit;

import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of besluiten is narrowed to; null or false means "all".
 *
 * @param teHerzien only those that people should look at again now
 */
public record BesluitFilter(
        @Nullable WerkruimteId werkruimte,
        @Nullable BesluitStatus status,
        @Nullable BesluitResultaat resultaat,
        boolean teHerzien) {

    /** Everything that the caller may see. */
    public static final BesluitFilter ALL = new BesluitFilter(null, null, null, false);
}
