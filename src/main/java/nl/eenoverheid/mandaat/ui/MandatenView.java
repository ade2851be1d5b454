package nl.eenoverheid.mandaat.ui;

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
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.mandaat.MandaatDetail;
import nl.eenoverheid.mandaat.MandaatFilter;
import nl.eenoverheid.mandaat.MandaatId;
import nl.eenoverheid.mandaat.MandaatListItem;
import nl.eenoverheid.mandaat.MandaatRoutes;
import nl.eenoverheid.mandaat.MandaatService;
import nl.eenoverheid.mandaat.MandaatStand;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListDetail;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/**
 * As an official I look up who may decide this on a day, and in whose name; as a keeper I take up what my organisation gave.
 * The address says what was asked and which mandate is open.
 */
@Route(MandaatRoutes.LIST + "/:id?")
@PermitAll
@StyleSheet("styles/mandaat.css")
class MandatenView extends Div implements BeforeEnterObserver, Titled {
    private final transient MandaatService mandaten;
    private final transient MandaatActs acts;
    private final transient CurrentAccount current;
    private final transient Map<MandaatId, ListRow> rows = new HashMap<>();
    private final transient LocalDate today;
    private final MandaatFilterBar filters;
    private final PagedList<MandaatListItem> list;
    private final ListDetail split;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient MandaatFilter filter;
    private transient @Nullable MandaatDetail open;

    MandatenView(
            MandaatService mandaten,
            MandaatActs acts,
            BestuursorgaanFields organen,
            CurrentAccount current,
            Clock clock) {
        this.mandaten = mandaten;
        this.acts = acts;
        this.current = current;
        today = Dates.dayOf(clock.instant());
        filter = MandaatFilter.on(today);
        filters = new MandaatFilterBar(organen, current.get().organisatie(), query, this::go);
        list = new PagedList<>(after -> mandaten.list(filter, after), this::row, this::nothing);
        split = new ListDetail(MandaatRoutes.LIST, list);
        addClassName("eo-page");
        add(header(), filters, split);
    }

    @Override
    public String title() {
        return getTranslation("mandaat.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        open = event.getRouteParameters()
                .get("id")
                .map(id -> mandaten.detail(MandaatRoutes.id(id).orElseThrow(NotFound::new)))
                .orElse(null);
        MandaatFilter asked = MandaatQuery.filter(query, today, current.get().organisatie());
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
        filters.show(query, filter);
        show();
    }

    private void show() {
        rows.forEach(this::refresh);
        split.setListPath(query.on(MandaatRoutes.LIST));
        split.show(
                open == null ? null : new MandaatPanel(open, acts, query, this::refresh),
                new EmptyState(getTranslation("mandaat.choose.title"), getTranslation("mandaat.choose.text")));
    }

    private PageHeader header() {
        MandaatDownload file = new MandaatDownload(mandaten, () -> filter, getLocale());
        Anchor export = new Anchor(
                (DownloadHandler) file::csv, AttachmentType.DOWNLOAD, getTranslation("mandaat.export.action"));
        export.addClassName("eo-button");
        PageHeader header = new PageHeader(title())
                .note(getTranslation("mandaat.list.note"))
                .actions(export);
        if (current.get().has(Right.MANDAAT_MANAGE)) {
            Button give = new Button(getTranslation("mandaat.give.action"), click -> acts.give(null, this::opened));
            give.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(give);
        }
        return header;
    }

    private ListRow row(MandaatListItem item) {
        ListRow row = new ListRow(query.on(MandaatRoutes.detail(item.id())), item.houder())
                .meta(MandaatTexts.soort(item.soort()))
                .foot(MandaatTexts.brief(item))
                .foot(facts(item));
        if (item.stand() != MandaatStand.GELDT) {
            row.badges(MandaatTexts.stand(item.stand()));
        }
        if (!item.waarnemers().isEmpty()) {
            row.foot(Tone.WARN, "⇄", getTranslation("mandaat.waargenomen", item.waarnemers()));
        }
        rows.put(item.id(), row);
        return row;
    }

    private String facts(MandaatListItem item) {
        List<String> facts = new ArrayList<>();
        if (!item.waarover().isEmpty()) {
            facts.add(item.waarover());
        }
        if (item.bedrag() != null) {
            facts.add(MandaatTexts.amount(item.bedrag(), getLocale()));
        }
        facts.add(MandaatTexts.period(item.van(), item.tot(), getLocale()));
        return String.join(" · ", facts);
    }

    private void refresh(MandaatId id, ListRow row) {
        row.setHref(query.on(MandaatRoutes.detail(id)));
        row.selected(open != null && open.id().equals(id));
    }

    private void refresh() {
        list.reload();
        open = open == null ? null : mandaten.detail(open.id());
        show();
    }

    private void opened(MandaatId made) {
        list.reload();
        UI.getCurrent().navigate(MandaatRoutes.detail(made), query.parameters());
    }

    private Component nothing() {
        return new EmptyState(
                getTranslation("mandaat.none.title"),
                getTranslation("mandaat.none.text"),
                new Button(
                        getTranslation("mandaat.none.clear"),
                        click -> go(UrlQuery.of(QueryParameters.empty()).with(MandaatQuery.DAG, MandaatQuery.ALTIJD))));
    }

    private void go(UrlQuery asked) {
        UI.getCurrent()
                .navigate(open == null ? MandaatRoutes.LIST : MandaatRoutes.detail(open.id()), asked.parameters());
    }
}
