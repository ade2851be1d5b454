package nl.eenoverheid.stuk;

import java.util.Set;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * Where a stuk stands, for one who may see it.
 *
 * @param naam of the dossier
 * @param gesloten whether the dossier is closed
 * @param werkruimten all in which the dossier stands
 * @param niveau how far the stuk may be known
 * @param canOpen whether files may be taken along; guests may not where that is switched off
 */
record StukPlek(
        DossierId dossier,
        WerkruimteId home,
        String naam,
        boolean gesloten,
        Set<Long> werkruimten,
        Vertrouwelijkheid niveau,
        boolean canOpen) {
    void requireOpen() {
        if (gesloten) {
            throw new IllegalMove("stuk.move.closed");
        }
    }
}
