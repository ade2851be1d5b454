package nl.eenoverheid.knoop;

import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** What a list of knopen is narrowed to; null means "all". */
public record KnoopFilter(
        @Nullable WerkruimteId werkruimte,
        @Nullable KnoopStatus status,
        @Nullable BeslisStand stand,
        @Nullable OnderwerpFilter onderwerp) {

    /** Everything that the caller may see. */
    public static final KnoopFilter ALL = new KnoopFilter(null, null, null, null);
}
