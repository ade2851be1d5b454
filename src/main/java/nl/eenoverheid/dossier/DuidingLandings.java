package nl.eenoverheid.dossier;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * Where one duiding landed, as far as the caller sees those dossiers.
 *
 * @param werkruimte home of the duiding, null when it is not there for the caller
 * @param signed whether every organisation signed it
 * @param canLand whether the caller may let it land: writes in its werkruimte
 */
public record DuidingLandings(
        @Nullable WerkruimteId werkruimte, boolean signed, boolean canLand, List<Geland> dossiers) {
    /** Of a duiding that is not there for the caller. */
    public static final DuidingLandings NONE = new DuidingLandings(null, false, false, List.of());

    public DuidingLandings {
        dossiers = List.copyOf(dossiers);
    }

    /** A dossier with the sentence that it took over. */
    public record Geland(long dossierId, String naam, String zin, String wie, String organisatie, Instant op) {}
}
