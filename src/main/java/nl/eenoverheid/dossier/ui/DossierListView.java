package nl.eenoverheid.dossier.ui;

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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierFilter;
import nl.eenoverheid.dossier.DossierListItem;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
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
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * As an official I see what we work on together, what moved last and who keeps it together, narrowed to a phase.
 */
@Route(DossierRoutes.LIST)
@RolesAllowed("DOSSIER_READ")
@StyleSheet("styles/dossier.css")
class DossierListView extends Div implements BeforeEnterObserver, Titled, Narrowed {
    private static final String FASE = "fase";

    private final transient Clock clock;
    private final boolean canWrite;
    private final PathLink open = new PathLink(DossierRoutes.NEW, getTranslation("dossier.action.open"));
    private final transient Map<DossierFase, Chip> chips = new EnumMap<>(DossierFase.class);
    private final PagedList<DossierListItem> list;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient DossierFilter filter = DossierFilter.ALL;

    DossierListView(
            DossierService dossiers, ScopeService scopes, Revisions revisions, CurrentAccount current, Clock clock) {
        this.clock = clock;
        canWrite = current.get().has(Right.DOSSIER_WRITE);
        list = new PagedList<>(after -> dossiers.list(filter, after), this::row, this::nothing);
        FilterBar filters = new FilterBar();
        for (DossierFase fase : DossierFase.values()) {
            Chip chip = new Chip(DossierTexts.name(this, fase), false, () -> toggle(fase));
            chips.put(fase, chip);
            filters.add(chip);
        }
        open.addClassName("eo-button");
        PageHeader header = new PageHeader(title());
        if (canWrite) {
            header.actions(open);
        }
        addClassName("eo-page");
        add(header, filters, list);
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                list::reload);
    }

    @Override
    public final String title() {
        return getTranslation("dossier.list.title");
    }

    @Override
    public String listPath() {
        return DossierRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        DossierFilter asked = new DossierFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                query.constant(FASE, DossierFase.class).orElse(null));
        chips.forEach((fase, chip) -> chip.setOn(fase == asked.fase()));
        open.setHref(query.only(UrlQuery.WERKRUIMTE).on(DossierRoutes.NEW));
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
    }

    private void toggle(DossierFase fase) {
        go(query.with(FASE, fase == filter.fase() ? null : fase.name()));
    }

    private static void go(UrlQuery asked) {
        UI.getCurrent().navigate(DossierRoutes.LIST, asked.parameters());
    }

    private Component row(DossierListItem item) {
        String path = query.only(UrlQuery.WERKRUIMTE).on(DossierRoutes.detail(item.id()));
        ListRow row = new ListRow(path, item.naam())
                .badges(DossierTexts.badge(this, item.fase()))
                .meta(
                        item.werkruimte(),
                        getTranslation("dossier.list.changed", Dates.age(item.gewijzigdOp(), clock, getLocale())));
        if (item.regisseur() != null) {
            row.foot(getTranslation("dossier.list.regisseur", item.regisseur()));
        } else if (item.fase() != DossierFase.GESLOTEN) {
            row.foot(Tone.WARN, "!", getTranslation("dossier.list.noRegisseur"));
        }
        if (!item.anderen().isEmpty()) {
            row.foot(getTranslation("dossier.list.anderen", item.anderen()));
        }
        return row;
    }

    private Component nothing() {
        if (filter.fase() != null) {
            return new EmptyState(
                    getTranslation("dossier.none.filtered.title"),
                    getTranslation("dossier.none.filtered.text"),
                    new Button(getTranslation("dossier.none.filtered.clear"), click -> go(query.with(FASE, null))));
        }
        return new EmptyState(
                getTranslation("dossier.none.title"),
                getTranslation(canWrite ? "dossier.none.text" : "dossier.none.read"));
    }
}
