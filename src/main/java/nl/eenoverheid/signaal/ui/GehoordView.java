package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.EoMap;
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
 * As an official I read what was heard outside, narrowed to what I look for, and open one signaal beside the list. I
 * tick signalen, or take all of a filter, to do one thing with many. The address says what is filtered and open.
 */
@Route(SignaalRoutes.LIST + "/:id?")
@RolesAllowed("SIGNAAL_READ")
@StyleSheet("styles/signaal.css")
@StyleSheet("styles/bijlage.css")
@Uses(Upload.class)
@Uses(DatePicker.class)
@Uses(MultiSelectComboBox.class)
@Uses(DraftKeeper.class)
@Uses(EoMap.class)
class GehoordView extends Div implements BeforeEnterObserver, Titled, Narrowed, AboutItem {
    /** Where groups are sought in a selection; that page belongs to a module on the right. */
    private static final String GROUPS = "groepen";

    private final transient SignaalService signalen;
    private final transient SignaalPages pages;
    private final transient SignaalActions actions;
    private final SignaalFilterBar filters;
    private final SignaalRows rows;
    private final PagedList<SignaalListItem> list;
    private final ListDetail split;
    private final PathLink groups = new PathLink(GROUPS, getTranslation("signaal.list.groepen"));
    private final Ticked ticked = new Ticked();
    private final Div together = new Div();
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient SignaalFilter filter = SignaalFilter.ALL;
    private transient @Nullable SignaalDetail open;

    GehoordView(
            SignaalService signalen,
            SignaalPages pages,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current,
            Clock clock) {
        this.signalen = signalen;
        this.pages = pages;
        boolean canWrite = current.get().has(Right.SIGNAAL_WRITE);
        List<SelectionAct> acts = pages.parts().acts(ticked);
        actions = pages.actions(this::showOpen);
        filters = new SignaalFilterBar(pages.filters(), clock, this::go);
        rows = new SignaalRows(clock, acts.isEmpty() ? null : ticked);
        list = new PagedList<>(after -> signalen.list(filter, after), rows::row, () -> nothing(canWrite));
        split = new ListDetail(SignaalRoutes.LIST, list);
        addClassName("eo-page");
        groups.addClassName("eo-button");
        groups.setVisible(canWrite);
        together.add(pages.parts().acts(most -> signalen.ids(filter, most)));
        add(new PageHeader(getTranslation("signaal.list.title")).actions(together, groups));
        add(pages.parts().banners());
        add(filters, new SelectionBar(ticked, acts, () -> signalen.ids(filter, SelectionBar.MOST)), split);
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.SIGNAAL), wake),
                this::refresh);
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(open).map(signaal -> new Item(ItemSoort.SIGNAAL, signaal.id()));
    }

    @Override
    public String title() {
        return getTranslation("signaal.list.title");
    }

    @Override
    public String listPath() {
        return SignaalRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        open = event.getRouteParameters()
                .get("id")
                .map(text -> signalen.detail(SignaalRoutes.id(text).orElseThrow(NotFound::new)))
                .orElse(null);
        SignaalFilter asked = SignaalQuery.filter(query);
        together.setVisible(isNarrowed(asked));
        groups.setHref(query.on(GROUPS));
        rows.show(query, open == null ? null : new SignaalId(open.id()));
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
        filters.show(query);
        split.setListPath(query.on(SignaalRoutes.LIST));
        showDetail();
    }

    private void refresh() {
        list.reload();
        showOpen();
    }

    private void showOpen() {
        if (open != null) {
            open = signalen.detail(new SignaalId(open.id()));
        }
        showDetail();
    }

    private void showDetail() {
        split.show(open == null ? null : pages.page(open, actions, query), nothingOpen());
    }

    private void go(UrlQuery asked) {
        String path = open == null ? SignaalRoutes.LIST : SignaalRoutes.detail(open.id());
        UI.getCurrent().navigate(path, asked.parameters());
    }

    private Component nothing(boolean canWrite) {
        if (isNarrowed(filter)) {
            return new EmptyState(
                    getTranslation("signaal.none.filtered.title"),
                    getTranslation("signaal.none.filtered.text"),
                    new Button(
                            getTranslation("signaal.none.filtered.clear"), click -> go(SignaalQuery.cleared(query))));
        }
        EmptyState empty = new EmptyState(getTranslation("signaal.none.title"), getTranslation("signaal.none.text"));
        if (canWrite) {
            PathLink note = new PathLink(query.on(SignaalRoutes.NOTE), getTranslation("signaal.none.note"));
            note.addClassName("eo-button");
            empty.add(note);
        }
        return empty;
    }

    /** To more than a werkruimte. */
    private static boolean isNarrowed(SignaalFilter filter) {
        return !filter.equals(new SignaalFilter(filter.werkruimte(), null, null, null, null, null, false, null));
    }

    private Component nothingOpen() {
        return new EmptyState(getTranslation("signaal.open.title"), getTranslation("signaal.open.text"));
    }
}
