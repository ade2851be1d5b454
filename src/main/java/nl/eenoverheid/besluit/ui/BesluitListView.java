package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.besluit.BesluitFilter;
import nl.eenoverheid.besluit.BesluitListItem;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.BesluitService;
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
import org.springframework.beans.factory.ObjectProvider;

/**
 * As an official I look up what was decided, by whom, and what asks to be looked at again. The address says what is
 * filtered.
 */
@Route(BesluitRoutes.LIST)
@RolesAllowed("BESLUIT_READ")
@StyleSheet("styles/besluit.css")
@Uses(MenuBar.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(Upload.class)
class BesluitListView extends Div implements BeforeEnterObserver, Titled, Narrowed {
    private final transient Clock clock;
    private final boolean canWrite;
    private final BesluitFilterBar filters = new BesluitFilterBar(this::go);
    private final PagedList<BesluitListItem> list;
    private final PathLink draft;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient BesluitFilter filter = BesluitFilter.ALL;

    BesluitListView(
            BesluitService besluiten,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current,
            ObjectProvider<BesluitenPart> parts,
            Clock clock) {
        this.clock = clock;
        canWrite = current.get().has(Right.BESLUIT_WRITE);
        draft = BesluitTexts.button(BesluitRoutes.DRAFT, getTranslation("besluit.list.draft"));
        draft.setVisible(canWrite);
        list = new PagedList<>(after -> besluiten.list(filter, after), this::row, this::nothing);
        addClassName("eo-page");
        PageHeader header = new PageHeader(title()).actions(draft);
        parts.forEach(part -> part.act(() -> filter, list::reload).ifPresent(header::actions));
        add(header, filters, list);
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.BESLUIT), wake),
                list::reload);
    }

    @Override
    public String title() {
        return getTranslation("besluit.list.title");
    }

    @Override
    public String listPath() {
        return BesluitRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        draft.setHref(BesluitQuery.cleared(query).on(BesluitRoutes.DRAFT));
        filters.show(query);
        BesluitFilter asked = BesluitQuery.filter(query);
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
    }

    private void go(UrlQuery asked) {
        UI.getCurrent().navigate(BesluitRoutes.LIST, asked.parameters());
    }

    private Component row(BesluitListItem item) {
        return BesluitRow.of(item, BesluitQuery.cleared(query), Dates.dayOf(clock.instant()), getLocale());
    }

    private Component nothing() {
        if (!filter.equals(BesluitQuery.filter(BesluitQuery.cleared(query)))) {
            return new EmptyState(
                    getTranslation("besluit.none.filtered.title"),
                    getTranslation("besluit.none.filtered.text"),
                    new Button(
                            getTranslation("besluit.none.filtered.clear"), click -> go(BesluitQuery.cleared(query))));
        }
        EmptyState empty = new EmptyState(getTranslation("besluit.none.title"), getTranslation("besluit.none.text"));
        if (canWrite) {
            empty.add(BesluitTexts.button(
                    BesluitQuery.cleared(query).on(BesluitRoutes.DRAFT), getTranslation("besluit.list.draft")));
        }
        return empty;
    }
}
