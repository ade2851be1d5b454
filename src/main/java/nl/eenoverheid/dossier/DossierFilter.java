package nl.eenoverheid.dossier;

import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** What the list of dossiers is narrowed to; null means "all". */
public record DossierFilter(
        @Nullable WerkruimteId werkruimte, @Nullable DossierFase fase) {

    /** Everything that the caller may see. */
    public static final DossierFilter ALL = new DossierFilter(null, null);
}
