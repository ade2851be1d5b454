package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.toezegging.ToezeggingData;
import nl.eenoverheid.toezegging.ToezeggingDetail;
import nl.eenoverheid.toezegging.ToezeggingFilter;
import nl.eenoverheid.toezegging.ToezeggingListItem;
import nl.eenoverheid.toezegging.ToezeggingRoutes;
import nl.eenoverheid.toezegging.ToezeggingService;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListDetail;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;

/**
 * As a clerk I keep the list of what was promised to my council and what it asked; as an official I see what I still have to
 * do; as a member I see what became of it. What is late comes first. The address says what is filtered and which is open.
 */
@Route(ToezeggingRoutes.LIST + "/:id?")
@RolesAllowed("TOEZEGGING_READ")
@StyleSheet("styles/toezegging.css")
class ToezeggingenView extends Div implements BeforeEnterObserver, Titled, Narrowed, AboutItem {
    private final transient ToezeggingService toezeggingen;
    private final transient ToezeggingDialogs dialogs;
    private final transient Map<Long, ListRow> rows = new HashMap<>();
    private final boolean canWrite;
    private final ToezeggingFilterBar filters = new ToezeggingFilterBar(this::go);
    private final PagedList<ToezeggingListItem> list;
    private final ListDetail split;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient ToezeggingFilter filter = ToezeggingFilter.OPEN;
    private transient @Nullable ToezeggingDetail open;

    ToezeggingenView(
            ToezeggingService toezeggingen,
            ToezeggingDialogs dialogs,
            ToezeggingDownloads downloads,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current) {
        this.toezeggingen = toezeggingen;
        this.dialogs = dialogs;
        canWrite = current.get().has(Right.TOEZEGGING_WRITE);
        list = new PagedList<>(after -> toezeggingen.list(filter, after), this::row, this::nothing);
        split = new ListDetail(ToezeggingRoutes.LIST, list);
        PageHeader header = new PageHeader(title()).note(getTranslation("toezegging.list.note"));
        if (canWrite) {
            Button record = record();
            record.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(record);
        }
        header.actions(downloads.pdf(() -> filter), downloads.csv(() -> filter));
        addClassName("eo-page");
        add(header, filters, split);
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                this::refresh);
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(open)
                .map(toezegging ->
                        new Item(ItemSoort.DOSSIER, toezegging.item().dossier().value()));
    }

    @Override
    public final String title() {
        return getTranslation("toezegging.list.title");
    }

    @Override
    public String listPath() {
        return ToezeggingRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        open = event.getRouteParameters()
                .get("id")
                .map(text -> toezeggingen.detail(ToezeggingRoutes.id(text).orElseThrow(NotFound::new)))
                .orElse(null);
        ToezeggingFilter asked = ToezeggingQuery.filter(query);
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
        filters.show(query, toezeggingen.organen());
        split.setListPath(query.on(ToezeggingRoutes.LIST));
        show();
    }

    private void refresh() {
        list.reload();
        if (open != null) {
            open = toezeggingen.detail(open.id());
        }
        show();
    }

    private void show() {
        split.show(
                open == null ? null : new ToezeggingPanel(open, dialogs, query, this::refresh),
                new EmptyState(getTranslation("toezegging.open.title"), getTranslation("toezegging.open.text")));
        rows.forEach(this::mark);
    }

    private Button record() {
        return new Button(
                getTranslation("toezegging.record.open"),
                click -> dialogs.record(ToezeggingData.in(filter.dossier(), null), id -> UI.getCurrent()
                        .navigate(
                                ToezeggingRoutes.detail(id.value()),
                                ToezeggingQuery.cleared(query).parameters())));
    }

    private void go(UrlQuery asked) {
        String path = open == null
                ? ToezeggingRoutes.LIST
                : ToezeggingRoutes.detail(open.item().id());
        UI.getCurrent().navigate(path, asked.parameters());
    }

    private ListRow row(ToezeggingListItem item) {
        ListRow row = ToezeggingTexts.row(item, ToezeggingRoutes.detail(item.id()), true);
        rows.put(item.id(), row);
        mark(item.id(), row);
        return row;
    }

    private void mark(Long id, ListRow row) {
        row.setHref(query.on(ToezeggingRoutes.detail(id)));
        row.selected(open != null && open.item().id() == id);
    }

    private Component nothing() {
        if (!filter.equals(ToezeggingQuery.filter(ToezeggingQuery.cleared(query)))) {
            return new EmptyState(
                    getTranslation("toezegging.none.filtered.title"),
                    getTranslation("toezegging.none.filtered.text"),
                    new Button(
                            getTranslation("toezegging.none.filtered.clear"),
                            click -> go(ToezeggingQuery.cleared(query))));
        }
        EmptyState empty =
                new EmptyState(getTranslation("toezegging.none.title"), getTranslation("toezegging.none.text"));
        if (canWrite) {
            empty.add(record());
        }
        return empty;
    }
}
