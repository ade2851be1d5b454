package nl.eenoverheid.terugkoppeling.ui;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingFilter;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingListItem;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListDetail;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;

/**
 * As an official I see which people still wait for an answer, those who wait too long first, and open one to write it,
 * release it or say that it was sent. The address says what the list is narrowed by and which answer is open.
 */
@Route(TerugkoppelingRoutes.LIST + "/:id?")
@RolesAllowed("TERUGKOPPELING_READ")
@StyleSheet("styles/terugkoppeling.css")
class TerugkoppelingView extends Div implements BeforeEnterObserver, Titled, Narrowed, AboutItem {
    private final transient TerugkoppelingService terugkoppelingen;
    private final transient TerugkoppelingPanels panels;
    private final transient TerugkoppelingActions actions;
    private final transient Map<Long, ListRow> rows = new HashMap<>();
    private final String organisation;
    private final TerugkoppelingFilterBar filters;
    private final PagedList<TerugkoppelingListItem> list;
    private final ListDetail split;
    private final PathLink together;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient TerugkoppelingFilter filter = TerugkoppelingQuery.filter(query);
    private transient @Nullable TerugkoppelingDetail open;
    private @Nullable TerugkoppelingDetailPanel panel;

    TerugkoppelingView(
            TerugkoppelingService terugkoppelingen,
            TerugkoppelingPanels panels,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current) {
        this.terugkoppelingen = terugkoppelingen;
        this.panels = panels;
        actions = panels.actions(this::changed);
        organisation = current.get().organisatieNaam();
        filters = new TerugkoppelingFilterBar(organisation, this::go);
        list = new PagedList<>(after -> terugkoppelingen.list(filter, after), this::row, this::nothing);
        split = new ListDetail(TerugkoppelingRoutes.LIST, list);
        together = new PathLink(TerugkoppelingRoutes.TOGETHER, getTranslation("terugkoppeling.together"));
        together.addClassName("eo-button");
        together.setVisible(current.get().has(Right.TERUGKOPPELING_WRITE));
        addClassName("eo-page");
        add(
                new PageHeader(title())
                        .note(getTranslation("terugkoppeling.list.note"))
                        .actions(together),
                filters,
                split);
        Live.bind(
                this,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), Set.of(ItemSoort.TERUGKOPPELING, ItemSoort.SIGNAAL), wake),
                this::refresh);
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(open)
                .map(detail -> new Item(ItemSoort.TERUGKOPPELING, detail.item().id()));
    }

    @Override
    public final String title() {
        return getTranslation("terugkoppeling.list.title");
    }

    @Override
    public String listPath() {
        return TerugkoppelingRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        TerugkoppelingFilter asked = TerugkoppelingQuery.filter(query);
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
        filters.show(query);
        split.setListPath(query.on(TerugkoppelingRoutes.LIST));
        together.setHref(query.on(TerugkoppelingRoutes.TOGETHER));
        show(event.getRouteParameters().get("id").map(this::read).orElse(null));
    }

    private TerugkoppelingDetail read(String id) {
        return terugkoppelingen.detail(TerugkoppelingRoutes.id(id).orElseThrow(NotFound::new));
    }

    private void show(@Nullable TerugkoppelingDetail detail) {
        open = detail;
        panel = detail == null ? null : panels.of(detail, actions, query, this::changed);
        split.show(
                panel,
                new EmptyState(
                        getTranslation("terugkoppeling.open.title"), getTranslation("terugkoppeling.open.text")));
        rows.forEach(this::mark);
    }

    private void changed() {
        list.reload();
        if (open != null) {
            show(terugkoppelingen.detail(new TerugkoppelingId(open.item().id())));
        }
    }

    /** What others did; who is writing keeps their form and is told when they save. */
    private void refresh() {
        if (panel != null && panel.isWriting()) {
            list.reload();
        } else {
            changed();
        }
    }

    private void go(UrlQuery asked) {
        boolean stays = open != null && TerugkoppelingQuery.filter(asked).keeps(open.item(), organisation);
        String path =
                open != null && stays ? TerugkoppelingRoutes.detail(open.item().id()) : TerugkoppelingRoutes.LIST;
        UI.getCurrent().navigate(path, asked.parameters());
    }

    private ListRow row(TerugkoppelingListItem item) {
        List<String> facts = new ArrayList<>(List.of(TerugkoppelingTexts.aan(this, item)));
        facts.add(TerugkoppelingTexts.kanaal(this, item.kanaal()));
        if (!TerugkoppelingTexts.place(item).isEmpty()) {
            facts.add(TerugkoppelingTexts.place(item));
        }
        ListRow row = new ListRow(TerugkoppelingRoutes.detail(item.id()), item.kop())
                .badges(TerugkoppelingTexts.badge(this, item.status()))
                .foot(String.join(" · ", facts));
        if (item.teLaat()) {
            row.foot(Tone.BAD, "!", getTranslation("terugkoppeling.late", item.werkdagenTeLaat()));
        } else if (item.status().isOpen()) {
            row.foot(getTranslation(
                    "terugkoppeling.row.due",
                    Dates.day(item.uiterlijk(), getLocale()),
                    TerugkoppelingTexts.left(this, item)));
        }
        rows.put(item.id(), row);
        mark(item.id(), row);
        return row;
    }

    private void mark(Long id, ListRow row) {
        row.setHref(query.on(TerugkoppelingRoutes.detail(id)));
        row.selected(open != null && open.item().id() == id);
    }

    private Component nothing() {
        if (filter.equals(TerugkoppelingQuery.filter(TerugkoppelingQuery.cleared(query)))) {
            return new EmptyState(
                    getTranslation("terugkoppeling.none.title"), getTranslation("terugkoppeling.none.text"));
        }
        return new EmptyState(
                getTranslation("terugkoppeling.none.filtered.title"),
                getTranslation("terugkoppeling.none.filtered.text"),
                new Button(
                        getTranslation("terugkoppeling.none.filtered.clear"),
                        click -> go(TerugkoppelingQuery.cleared(query))));
    }
}
