package nl.eenoverheid.bezoek.ui;

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
import java.util.Optional;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.bezoek.BezoekFilter;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekListItem;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListDetail;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;

/**
 * As an official I see where we go outside and where we were, and on the day itself the route with one big button for
 * what I hear. I open one to read what it is about, who goes, and afterwards what it brought.
 */
@Route(BezoekRoutes.LIST + "/:id?")
@RolesAllowed("BEZOEK_READ")
@StyleSheet("styles/bezoek.css")
class BezoekenView extends Div implements BeforeEnterObserver, Titled, Narrowed, AboutItem {
    private final transient BezoekService bezoeken;
    private final transient BezoekPages pages;
    private final transient BezoekActions actions;
    private final BezoekFilterBar filters;
    private final BezoekRows rows;
    private final PagedList<BezoekListItem> list;
    private final ListDetail split;
    private final PathLink plan;
    private final Div today = new Div();
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient BezoekFilter filter = BezoekFilter.COMING;
    private transient @Nullable BezoekDetail open;

    BezoekenView(BezoekService bezoeken, BezoekPages pages, ScopeService scopes, Revisions revisions) {
        this.bezoeken = bezoeken;
        this.pages = pages;
        actions = pages.actions(this::refresh);
        filters = new BezoekFilterBar(pages.gemeenten(), this::go);
        rows = new BezoekRows(pages.clock());
        list = new PagedList<>(after -> bezoeken.list(filter, after), rows::row, this::nothing);
        split = new ListDetail(BezoekRoutes.LIST, list);
        plan = BezoekTexts.button(BezoekRoutes.PLAN, getTranslation("bezoek.list.plan"));
        plan.setVisible(pages.canPlan());
        addClassName("eo-page");
        add(
                new PageHeader(title()).note(getTranslation("bezoek.list.note")).actions(hours(), plan),
                today,
                filters,
                split);
        Live.bind(
                this,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.BEZOEK, ItemSoort.SIGNAAL), wake),
                this::refresh);
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(open).map(bezoek -> new Item(ItemSoort.BEZOEK, bezoek.id()));
    }

    @Override
    public String listPath() {
        return BezoekRoutes.LIST;
    }

    @Override
    public String title() {
        return getTranslation("bezoek.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        open = event.getRouteParameters()
                .get("id")
                .map(text -> bezoeken.detail(BezoekRoutes.id(text).orElseThrow(NotFound::new)))
                .orElse(null);
        BezoekFilter asked = BezoekQuery.filter(query);
        rows.show(query, open == null ? null : new BezoekId(open.id()));
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
        plan.setHref(BezoekQuery.cleared(query).on(BezoekRoutes.PLAN));
        filters.show(query);
        split.setListPath(query.on(BezoekRoutes.LIST));
        showToday();
        showDetail();
    }

    private PathLink hours() {
        PathLink hours = BezoekTexts.button(BezoekRoutes.HOURS, getTranslation("bezoek.list.hours"));
        hours.setVisible(pages.canPlan());
        return hours;
    }

    private void refresh() {
        list.reload();
        showToday();
        if (open != null) {
            open = bezoeken.detail(new BezoekId(open.id()));
        }
        showDetail();
    }

    private void showToday() {
        today.removeAll();
        pages.today(filter.werkruimte(), query).forEach(today::add);
    }

    private void showDetail() {
        split.show(open == null ? null : pages.page(open, actions, query), nothingOpen());
    }

    private void go(UrlQuery asked) {
        String path = open == null ? BezoekRoutes.LIST : BezoekRoutes.detail(open.id());
        UI.getCurrent().navigate(path, asked.parameters());
    }

    private Component nothing() {
        if (BezoekQuery.isNarrowed(filter)) {
            return new EmptyState(
                    getTranslation("bezoek.none.filtered.title"),
                    getTranslation("bezoek.none.filtered.text"),
                    new Button(getTranslation("bezoek.none.filtered.clear"), click -> go(BezoekQuery.cleared(query))));
        }
        EmptyState empty = new EmptyState(
                getTranslation("bezoek.none." + filter.deel() + ".title"),
                getTranslation("bezoek.none." + filter.deel() + ".text"));
        if (pages.canPlan() && filter.deel() == BezoekFilter.Deel.KOMEND) {
            empty.add(BezoekTexts.button(
                    BezoekQuery.cleared(query).on(BezoekRoutes.PLAN), getTranslation("bezoek.list.plan")));
        }
        return empty;
    }

    private Component nothingOpen() {
        return new EmptyState(getTranslation("bezoek.open.title"), getTranslation("bezoek.open.text"));
    }
}
