package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.knoop.KnoopListItem;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** The questions of a dossier on its page, the loudest first. */
@org.springframework.stereotype.Component
class KnopenInDossier implements DossierPart {
    private static final int ORDER = 30;
    private static final UrlQuery NO_FILTER = UrlQuery.of(QueryParameters.empty());

    private final KnoopService knopen;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final CurrentAccount current;
    private final Clock clock;

    KnopenInDossier(
            KnoopService knopen,
            DossierService dossiers,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current,
            Clock clock) {
        this.knopen = knopen;
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.revisions = revisions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.KERN;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component part(DossierId id) {
        Panel panel = new Panel(text("knoop.dossier.title"));
        Div rows = new Div();
        rows.addClassName("eo-col");
        panel.add(rows);
        UrlQuery ofDossier = NO_FILTER.with(KnoopRoutes.DOSSIER, id.value());
        Div links = new Div(new PathLink(ofDossier.on(KnoopRoutes.MAP), text("knoop.map.link")));
        links.addClassName("eo-line");
        if (mayRaise(id)) {
            links.addComponentAsFirst(KnoopTexts.button(ofDossier.on(KnoopRoutes.RAISE), text("knoop.list.raise")));
        }
        panel.add(links);
        show(rows, id);
        Live.bind(
                panel,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.KNOOP), wake),
                () -> show(rows, id));
        return panel;
    }

    private boolean mayRaise(DossierId id) {
        return current.get().has(Right.KNOOP_WRITE)
                && scopes.current().canWrite(dossiers.home(id).werkruimte());
    }

    private void show(Div rows, DossierId id) {
        rows.removeAll();
        List<KnoopListItem> ofDossier = knopen.ofDossier(id);
        if (ofDossier.isEmpty()) {
            rows.add(KnoopTexts.soft(text("knoop.dossier.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        for (KnoopListItem knoop : ofDossier) {
            list.add(new ListItem(KnoopRow.of(knoop, NO_FILTER, Dates.dayOf(clock.instant()))));
        }
        rows.add(list);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
