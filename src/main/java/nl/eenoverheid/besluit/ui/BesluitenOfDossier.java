package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import nl.eenoverheid.besluit.BesluitListItem;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** The besluiten on the knopen of a dossier, on its page. */
@org.springframework.stereotype.Component
class BesluitenOfDossier implements DossierPart {
    private final BesluitService besluiten;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final Clock clock;

    BesluitenOfDossier(BesluitService besluiten, ScopeService scopes, Revisions revisions, Clock clock) {
        this.besluiten = besluiten;
        this.scopes = scopes;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.BESLUITEN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component part(DossierId id) {
        Rows rows = new Rows();
        Live.bind(
                rows,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.BESLUIT), wake),
                () -> show(rows, id));
        show(rows, id);
        return new Panel(rows.getTranslation("besluit.list.title"), rows);
    }

    private void show(Rows rows, DossierId id) {
        rows.show(besluiten.ofDossier(id), clock);
    }

    @StyleSheet("styles/besluit.css")
    private static final class Rows extends Div {

        void show(List<BesluitListItem> items, Clock clock) {
            removeAll();
            if (items.isEmpty()) {
                add(new EmptyState(
                        getTranslation("besluit.dossier.none.title"), getTranslation("besluit.dossier.none.text")));
                return;
            }
            UnorderedList list = new UnorderedList();
            list.addClassName("eo-list");
            list.getElement().setAttribute("role", "list");
            items.forEach(item -> list.add(new ListItem(BesluitRow.of(
                    item, UrlQuery.of(QueryParameters.empty()), Dates.dayOf(clock.instant()), getLocale()))));
            add(list);
        }
    }
}
