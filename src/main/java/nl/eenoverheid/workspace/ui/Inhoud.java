package nl.eenoverheid.workspace.ui;

import nl.eenoverheid.access.Right;

/** The lists that can be narrowed to one werkruimte, named as in the navigation. */
enum Inhoud {
    GEHOORD("gehoord", Right.SIGNAAL_READ),
    BEZOEKEN("bezoeken", Right.BEZOEK_READ),
    DUIDINGEN("duidingen", Right.DUIDING_READ),
    DOSSIERS("dossiers", Right.DOSSIER_READ),
    TAKEN("taken", Right.TAAK_READ),
    KNOPEN("knopen", Right.KNOOP_READ),
    BESLUITEN("besluiten", Right.BESLUIT_READ),
    TERUGKOPPELING("terugkoppeling", Right.TERUGKOPPELING_READ);

    private final String path;
    private final Right right;

    Inhoud(String path, Right right) {
        this.path = path;
        this.right = right;
    }

    String path() {
        return path;
    }

    Right right() {
        return right;
    }
}
