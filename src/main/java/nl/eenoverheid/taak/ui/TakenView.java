package nl.eenoverheid.taak.ui;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.taak.TaakData;
import nl.eenoverheid.taak.TaakDetail;
import nl.eenoverheid.taak.TaakFilter;
import nl.eenoverheid.taak.TaakListItem;
import nl.eenoverheid.taak.TaakRoutes;
import nl.eenoverheid.taak.TaakService;
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
import org.springframework.beans.factory.ObjectProvider;

/**
 * As an official I see what others ask of me and of my organisation, what we ask of others, and what is late. I open one to
 * take it, refuse it or say that it is done. The address says what is filtered and which one is open.
 */
@Route(TaakRoutes.LIST + "/:id?")
@RolesAllowed("TAAK_READ")
@StyleSheet("styles/taak.css")
class TakenView extends Div implements BeforeEnterObserver, Titled, Narrowed, AboutItem {
    private final transient TaakService taken;
    private final transient TaakDialogs dialogs;
    private final transient ObjectProvider<TaakPart> parts;
    private final transient Map<Long, ListRow> rows = new HashMap<>();
    private final boolean canAsk;
    private final TaakFilterBar filters = new TaakFilterBar(this::go);
    private final PagedList<TaakListItem> list;
    private final ListDetail split;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient TaakFilter filter = TaakFilter.OPEN;
    private transient @Nullable TaakDetail open;

    TakenView(
            TaakService taken,
            TaakDialogs dialogs,
            ObjectProvider<TaakPart> parts,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current) {
        this.taken = taken;
        this.dialogs = dialogs;
        this.parts = parts;
        canAsk = current.get().has(Right.TAAK_WRITE);
        list = new PagedList<>(after -> taken.list(filter, after), this::row, this::nothing);
        split = new ListDetail(TaakRoutes.LIST, list);
        PageHeader header = new PageHeader(title()).note(getTranslation("taak.list.note"));
        if (canAsk) {
            Button ask = ask();
            ask.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(ask);
        }
        addClassName("eo-page");
        add(header, filters, split);
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.TAAK), wake),
                this::refresh);
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(open)
                .map(taak -> new Item(ItemSoort.TAAK, taak.item().id()));
    }

    @Override
    public final String title() {
        return getTranslation("taak.list.title");
    }

    @Override
    public String listPath() {
        return TaakRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        open = event.getRouteParameters()
                .get("id")
                .map(text -> taken.detail(TaakRoutes.id(text).orElseThrow(NotFound::new)))
                .orElse(null);
        TaakFilter asked = TaakQuery.filter(query);
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
        filters.show(query, filter, filter.dossier() == null ? "" : getTranslation("taak.filter.dossier"));
        split.setListPath(query.on(TaakRoutes.LIST));
        show();
    }

    private void refresh() {
        list.reload();
        if (open != null) {
            open = taken.detail(open.id());
        }
        show();
    }

    private void show() {
        split.show(
                open == null ? null : new TaakPanel(open, dialogs, origins(open), query, this::refresh),
                new EmptyState(getTranslation("taak.open.title"), getTranslation("taak.open.text")));
        rows.forEach(this::mark);
    }

    private List<Component> origins(TaakDetail taak) {
        return parts.stream().flatMap(part -> part.origin(taak.id()).stream()).toList();
    }

    private Button ask() {
        TaakFilter now = filter;
        TaakData begin = new TaakData(now.werkruimte(), now.dossier(), "", "", null, null, null);
        return new Button(
                getTranslation("taak.ask.open"),
                click -> dialogs.open(begin, id -> UI.getCurrent()
                        .navigate(
                                TaakRoutes.detail(id.value()),
                                TaakQuery.cleared(query).parameters())));
    }

    private void go(UrlQuery asked) {
        String path =
                open == null ? TaakRoutes.LIST : TaakRoutes.detail(open.item().id());
        UI.getCurrent().navigate(path, asked.parameters());
    }

    private ListRow row(TaakListItem taak) {
        ListRow row = TaakTexts.row(this, taak, TaakRoutes.detail(taak.id()));
        rows.put(taak.id(), row);
        mark(taak.id(), row);
        return row;
    }

    private void mark(Long id, ListRow row) {
        row.setHref(query.on(TaakRoutes.detail(id)));
        row.selected(open != null && open.item().id() == id);
    }

    private Component nothing() {
        if (!filter.equals(TaakQuery.filter(TaakQuery.cleared(query)))) {
            return new EmptyState(
                    getTranslation("taak.none.filtered.title"),
                    getTranslation("taak.none.filtered.text"),
                    new Button(getTranslation("taak.none.filtered.clear"), click -> go(TaakQuery.cleared(query))));
        }
        EmptyState empty = new EmptyState(getTranslation("taak.none.title"), getTranslation("taak.none.text"));
        if (canAsk) {
            empty.add(ask());
        }
        empty.add(new Button(
                getTranslation("taak.none.everything"),
                click -> go(TaakQuery.cleared(query).with(TaakQuery.KANT, TaakQuery.ALLES))));
        return empty;
    }
}
