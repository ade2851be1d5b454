package nl.eenoverheid.stuk;

import java.time.LocalDate;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of stukken is narrowed to; null means "all".
 *
 * @param van the first day that may stand on one
 * @param tot the last day that may stand on one
 * @param woorden that all have to be in it; empty when any will do
 * @param ingetrokken whether those that count no longer are there too
 */
public record StukFilter(
        @Nullable WerkruimteId werkruimte,
        @Nullable DossierId dossier,
        @Nullable StukSoort soort,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        String woorden,
        boolean ingetrokken) {
    /** Everything that the caller may see. */
    public static final StukFilter ALL = new StukFilter(null, null, null, null, null, "", false);

    /** All of one dossier. */
    public static StukFilter in(DossierId dossier) {
        return new StukFilter(null, dossier, null, null, null, "", true);
    }

    /** Whether it is narrowed to words. */
    public boolean isSearch() {
        return !woorden.isBlank();
    }
}
