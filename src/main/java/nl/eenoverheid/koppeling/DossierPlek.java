package nl.eenoverheid.koppeling;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * A dossier with which the caller may put what they note.
 *
 * @param werkruimte where to note it: the home of the dossier when they write there, else another in which it stands
 */
public record DossierPlek(DossierId dossier, String naam, WerkruimteId werkruimte) {}
