package nl.eenoverheid.duiding.ui;

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
import java.util.EnumSet;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.duiding.DuidingFilter;
import nl.eenoverheid.duiding.DuidingListItem;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.DuidingStatus;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * As an official I see which duidingen there are, and first of all which wait for my organisation. The address says what
 * is filtered.
 */
@Route(DuidingRoutes.LIST)
@RolesAllowed("DUIDING_READ")
@StyleSheet("styles/duiding.css")
class DuidingListView extends Div implements BeforeEnterObserver, Titled, Narrowed {
    private static final String STATUS = "status";
    private static final String WAITING = "wacht";

    private final String eigen;
    private final FilterBar filters = new FilterBar();
    private final PagedList<DuidingListItem> list;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient DuidingFilter filter = DuidingFilter.ALL;

    DuidingListView(DuidingService duidingen, ScopeService scopes, Revisions revisions, CurrentAccount current) {
        eigen = current.get().organisatieNaam();
        list = new PagedList<>(after -> duidingen.list(filter, after), this::row, this::nothing);
        addClassName("eo-page");
        add(new PageHeader(title()), filters, list);
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DUIDING), wake),
                list::reload);
    }

    @Override
    public String title() {
        return getTranslation("duiding.list.title");
    }

    @Override
    public String listPath() {
        return DuidingRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        DuidingFilter asked = new DuidingFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                query.constant(STATUS, DuidingStatus.class).orElse(null),
                query.text(WAITING).isPresent());
        showFilters(asked);
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
    }

    private void showFilters(DuidingFilter shown) {
        filters.removeAll();
        filters.add(chip(getTranslation("duiding.list.waiting", eigen), shown.wachtOpOns(), WAITING, Boolean.TRUE));
        for (DuidingStatus status : List.of(DuidingStatus.values())) {
            filters.add(chip(getTranslation("duiding.status." + status), shown.status() == status, STATUS, status));
        }
    }

    /** One of the filters; pressing the one that is on takes it away. */
    private Chip chip(String label, boolean on, String name, Object value) {
        UrlQuery all = query.only(UrlQuery.WERKRUIMTE);
        return new Chip(label, on, () -> go(on ? all : all.with(name, value)));
    }

    private void go(UrlQuery asked) {
        UI.getCurrent().navigate(DuidingRoutes.LIST, asked.parameters());
    }

    private Component row(DuidingListItem item) {
        ListRow row = new ListRow(DuidingRoutes.detail(item.id()), item.titel())
                .badges(badge(item))
                .meta(
                        item.werkruimte(),
                        getTranslation("duiding.list.signalen", item.signalen()),
                        getTranslation("duiding.list.started", Dates.day(Dates.dayOf(item.gestartOp()), getLocale())));
        if (!item.lezing().isEmpty()) {
            row.foot(item.lezing());
        }
        if (item.wachtOpOns()) {
            row.foot(Tone.WARN, "→", getTranslation("duiding.list.waiting", eigen));
        }
        return row;
    }

    private Component badge(DuidingListItem item) {
        return item.status() == DuidingStatus.AFGETEKEND
                ? new StatusBadge(Tone.GOOD, "✓", getTranslation("duiding.status.AFGETEKEND"))
                : new StatusBadge(
                        Tone.BLUE, "…", getTranslation("duiding.list.signed", item.getekend(), item.organisaties()));
    }

    private Component nothing() {
        if (filter.status() != null || filter.wachtOpOns()) {
            return new EmptyState(
                    getTranslation("duiding.none.filtered.title"),
                    getTranslation("duiding.none.filtered.text"),
                    new Button(
                            getTranslation("duiding.none.filtered.clear"),
                            click -> go(query.only(UrlQuery.WERKRUIMTE))));
        }
        PathLink heard = new PathLink(
                query.only(UrlQuery.WERKRUIMTE).on(SignaalRoutes.LIST), getTranslation("duiding.none.heard"));
        heard.addClassName("eo-button");
        return new EmptyState(getTranslation("duiding.none.title"), getTranslation("duiding.none.text"), heard);
    }
}
