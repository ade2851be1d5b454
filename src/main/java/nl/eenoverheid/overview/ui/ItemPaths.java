package nl.eenoverheid.overview.ui;

import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.taak.TaakRoutes;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.WerkruimteRoutes;

/** Where each kind of thing is shown. */
final class ItemPaths {
    private ItemPaths() {}

    /** A speelruimte card stands on the page of its dossier, and carries the id of that. */
    static String of(Item item) {
        long id = item.id();
        return switch (item.soort()) {
            case WERKRUIMTE -> WerkruimteRoutes.detail(id);
            case BEZOEK -> BezoekRoutes.detail(id);
            case SIGNAAL -> SignaalRoutes.detail(id);
            case DUIDING -> DuidingRoutes.detail(id);
            case DOSSIER, SPEELRUIMTE -> DossierRoutes.detail(id);
            case TAAK -> TaakRoutes.detail(id);
            case KNOOP -> KnoopRoutes.detail(id);
            case BESLUIT -> BesluitRoutes.detail(id);
            case TERUGKOPPELING -> TerugkoppelingRoutes.detail(id);
        };
    }
}
