package nl.eenoverheid.dossier;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * Where a dossier stands, for modules that keep something of it.
 *
 * @param werkruimte its home: who may write there may change what belongs to the dossier
 * @param werkruimten ids of all werkruimten in which it is shown
 * @param eersteInbreng when the first duiding landed in it, null when none did
 * @param canWrite whether the caller may change it
 */
public record DossierHome(
        DossierId id,
        String naam,
        DossierFase fase,
        WerkruimteId werkruimte,
        Set<Long> werkruimten,
        @Nullable Instant eersteInbreng,
        boolean canWrite) {}
