package nl.eenoverheid.dossier;

import nl.eenoverheid.workspace.WerkruimteId;

/** Data of dossiers for tests. */
public final class Dossiers {
    private Dossiers() {}

    /** A plain dossier with a wished end result. */
    public static DossierData data(WerkruimteId werkruimte, String naam) {
        return new DossierData(
                werkruimte, naam, "Waar kunnen de komende tien jaar woningen komen?", "1.200 woningen erbij", "");
    }
}
