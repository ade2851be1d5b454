package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.WerkruimteRoutes;

/** Where the page of a thing stands that words landed in. */
final class SpoorLinks {
    private SpoorLinks() {}

    /** A link that says what kind of thing it is and what it is called. */
    static Component link(Component on, Item item, String titel, UrlQuery query) {
        String text = on.getTranslation(
                "terugkoppeling.spoor.item", on.getTranslation("workspace.itemSoort." + item.soort()), titel);
        return path(item)
                .<Component>map(path -> new PathLink(query.on(path), text))
                .orElseGet(() -> new Span(text));
    }

    static Optional<String> path(Item item) {
        return switch (item.soort()) {
            case WERKRUIMTE -> Optional.of(WerkruimteRoutes.detail(item.id()));
            case SIGNAAL -> Optional.of(SignaalRoutes.detail(item.id()));
            case DUIDING -> Optional.of(DuidingRoutes.detail(item.id()));
            case DOSSIER -> Optional.of(DossierRoutes.detail(item.id()));
            case KNOOP -> Optional.of(KnoopRoutes.detail(item.id()));
            case BESLUIT -> Optional.of(BesluitRoutes.detail(item.id()));
            case TERUGKOPPELING -> Optional.of(TerugkoppelingRoutes.detail(item.id()));
            case BEZOEK, SPEELRUIMTE, TAAK -> Optional.empty();
        };
    }
}
