package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.knoop.KnoopFilter;
import nl.eenoverheid.knoop.KnoopListItem;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/**
 * As an official I see which questions are open between us, those that nobody decides first and the most urgent of them
 * on top. The address says what is filtered.
 */
@Route(KnoopRoutes.LIST)
@RolesAllowed("KNOOP_READ")
@StyleSheet("styles/knoop.css")
class KnoopListView extends Div implements BeforeEnterObserver, Titled, Narrowed {
    private final transient KnoopService knopen;
    private final transient Clock clock;
    private final boolean canWrite;
    private final KnoopFilterBar filters = new KnoopFilterBar(this::go);
    private final PagedList<KnoopListItem> list;
    private final PathLink map;
    private final PathLink raise;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient KnoopFilter filter = KnoopQuery.filter(query);

    KnoopListView(KnoopService knopen, ScopeService scopes, Revisions revisions, CurrentAccount current, Clock clock) {
        this.knopen = knopen;
        this.clock = clock;
        canWrite = current.get().has(Right.KNOOP_WRITE);
        map = new PathLink(KnoopRoutes.MAP, getTranslation("knoop.map.link"));
        raise = KnoopTexts.button(KnoopRoutes.RAISE, getTranslation("knoop.list.raise"));
        raise.setVisible(canWrite);
        list = new PagedList<>(after -> knopen.list(filter, after), this::row, this::nothing);
        addClassName("eo-page");
        add(new PageHeader(title()).note(getTranslation("knoop.list.note")).actions(map, raise), filters, list);
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.KNOOP), wake),
                this::refresh);
    }

    @Override
    public String title() {
        return getTranslation("knoop.list.title");
    }

    @Override
    public String listPath() {
        return KnoopRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        map.setHref(KnoopQuery.cleared(query)
                .with(KnoopRoutes.ONDERWERP, query.text(KnoopRoutes.ONDERWERP).orElse(null))
                .on(KnoopRoutes.MAP));
        raise.setHref(KnoopQuery.cleared(query).on(KnoopRoutes.RAISE));
        KnoopFilter asked = KnoopQuery.filter(query);
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
        showFilters();
    }

    private void refresh() {
        list.reload();
        showFilters();
    }

    private void showFilters() {
        filters.show(query, knopen.standen(filter.werkruimte(), filter.onderwerp()));
    }

    private void go(UrlQuery asked) {
        UI.getCurrent().navigate(KnoopRoutes.LIST, asked.parameters());
    }

    private Component row(KnoopListItem item) {
        return KnoopRow.placed(item, KnoopQuery.cleared(query), Dates.dayOf(clock.instant()));
    }

    private Component nothing() {
        if (filter.status() != KnoopStatus.OPEN || filter.stand() != null || filter.onderwerp() != null) {
            return new EmptyState(
                    getTranslation("knoop.none.filtered.title"),
                    getTranslation("knoop.none.filtered.text"),
                    new Button(getTranslation("knoop.none.filtered.clear"), click -> go(KnoopQuery.cleared(query))));
        }
        EmptyState empty = new EmptyState(getTranslation("knoop.none.title"), getTranslation("knoop.none.text"));
        if (canWrite) {
            empty.add(KnoopTexts.button(
                    KnoopQuery.cleared(query).on(KnoopRoutes.RAISE), getTranslation("knoop.list.raise")));
        }
        return empty;
    }
}
