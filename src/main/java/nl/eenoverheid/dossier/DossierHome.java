package nl.eenoverheid.dossier;

import java.util.Set;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * Where a dossier stands, for modules that keep something of it.
 *
 * @param werkruimte its home: who may write there may change what belongs to the dossier
 * @param werkruimten ids of all werkruimten in which it is shown
 */
public record DossierHome(
        DossierId id, String naam, DossierFase fase, WerkruimteId werkruimte, Set<Long> werkruimten) {}
