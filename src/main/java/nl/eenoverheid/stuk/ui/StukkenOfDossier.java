package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.stuk.StukFilter;
import nl.eenoverheid.stuk.StukListItem;
import nl.eenoverheid.stuk.StukRoutes;
import nl.eenoverheid.stuk.StukService;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** The stukken of a dossier on its page, with a way to look in them and to add one. */
@SpringComponent
class StukkenOfDossier implements DossierPart {
    private static final int FIRST = 10;

    private final StukService stukken;
    private final StukActions actions;
    private final ScopeService scopes;
    private final Revisions revisions;

    StukkenOfDossier(StukService stukken, StukActions actions, ScopeService scopes, Revisions revisions) {
        this.stukken = stukken;
        this.actions = actions;
        this.scopes = scopes;
        this.revisions = revisions;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.STUKKEN;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Component part(DossierId id) {
        boolean mayAdd = stukken.mayAdd(id);
        PagedList<StukListItem> list = new PagedList<>(
                after -> stukken.list(StukFilter.in(id), after), stuk -> StukRows.row(stuk, false), () -> none(mayAdd));
        Div line = new Div();
        line.addClassNames("eo-actions", "stuk-acts");
        if (mayAdd) {
            line.add(new Button(StukTexts.text("add.action"), click -> actions.add(id)));
        }
        PathLink look = new PathLink(
                UrlQuery.of(QueryParameters.empty())
                        .with(StukkenView.DOSSIER, id.value())
                        .on(StukRoutes.LIST),
                StukTexts.text("look"));
        look.addClassName("eo-button");
        line.add(look);
        StukkenPanel panel = new StukkenPanel(line, list);
        Live.bind(
                panel,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                list::reload);
        return panel;
    }

    private static Component none(boolean mayAdd) {
        return new EmptyState(StukTexts.text("none.title"), StukTexts.text(mayAdd ? "none.text" : "none.read"));
    }
}
