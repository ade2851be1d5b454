package nl.eenoverheid.bestuursafspraak.ui;

import static nl.eenoverheid.bestuursafspraak.ui.AfspraakTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.bestuursafspraak.AfspraakFilter;
import nl.eenoverheid.bestuursafspraak.AfspraakListItem;
import nl.eenoverheid.bestuursafspraak.AfspraakRoutes;
import nl.eenoverheid.bestuursafspraak.AfspraakService;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** As an official I look up what governments agreed with each other, and how much room each agreement leaves for people. */
@Route(AfspraakRoutes.LIST)
@PermitAll
@StyleSheet("styles/bestuursafspraak.css")
class AfsprakenView extends Div implements BeforeEnterObserver, Titled, Narrowed {
    private final transient AfspraakActs acts;
    private final transient AfsprakenDownload download;
    private final boolean canWrite;
    private final AfspraakFilters filters;
    private final PagedList<AfspraakListItem> list;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient AfspraakFilter filter = AfspraakFilter.ALL;

    AfsprakenView(
            AfspraakService afspraken,
            AfspraakActs acts,
            OverheidService overheden,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current) {
        this.acts = acts;
        this.download = new AfsprakenDownload(afspraken, () -> filter, getLocale());
        this.canWrite = current.get().has(Right.DOSSIER_WRITE);
        filters = new AfspraakFilters(overheden.organisaties(), query, AfsprakenView::go);
        list = new PagedList<>(
                after -> afspraken.list(filter, after), row -> AfspraakRow.of(row, getLocale()), this::nothing);
        addClassName("eo-page");
        add(header(), filters, list);
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                list::reload);
    }

    @Override
    public final String title() {
        return text("list.title");
    }

    @Override
    public String listPath() {
        return AfspraakRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UrlQuery asked = UrlQuery.of(event.getLocation());
        asked.id(AfspraakRoutes.NEW).filter(dossier -> canWrite).ifPresent(acts::askDraft);
        query = asked.with(AfspraakRoutes.NEW, null);
        AfspraakFilter wanted = filters.show(query);
        if (!wanted.equals(filter)) {
            filter = wanted;
            list.restart();
        }
    }

    private Component header() {
        Anchor file = new Anchor(download::write, AttachmentType.DOWNLOAD, text("download"));
        file.addClassName("eo-button");
        PageHeader header = new PageHeader(title()).note(text("list.note")).actions(file);
        if (canWrite) {
            Button draft = new Button(text("action.draft"), click -> acts.askDraft(null));
            draft.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(draft);
        }
        return header;
    }

    private static void go(UrlQuery asked) {
        UI.getCurrent().navigate(AfspraakRoutes.LIST, asked.parameters());
    }

    private Component nothing() {
        if (!filter.equals(AfspraakFilter.ALL)) {
            return new EmptyState(
                    text("none.filtered.title"),
                    text("none.filtered.text"),
                    new Button(text("none.filtered.clear"), click -> go(query.only(UrlQuery.WERKRUIMTE))));
        }
        return new EmptyState(text("none.title"), text("none.text"));
    }
}
