package nl.eenoverheid.overheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieDetail;
import nl.eenoverheid.overheid.OrganisatieFilter;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieListItem;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.overheid.OverheidRoutes;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListDetail;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Titled;
import org.jspecify.annotations.Nullable;

/**
 * As an official I look up a government, so that I know in which province, region and water boards a place lies and in
 * which joint arrangements it takes part. The address says what the list is narrowed by and which government is open.
 */
@Route(OverheidRoutes.LIST + "/:id?")
@PermitAll
@StyleSheet("styles/overheid.css")
class OverheidListView extends Div implements BeforeEnterObserver, Titled, Narrowed {
    private final transient OverheidService overheden;
    private final transient BestuursorgaanService organen;
    private final transient RsinPanel rsin;
    private final transient Map<OrganisatieId, ListRow> rows = new HashMap<>();
    private final OverheidFilterForm filters;
    private final PagedList<OrganisatieListItem> list;
    private final ListDetail split;
    private transient OrganisatieFilter filter = OrganisatieFilter.ALL;
    private transient @Nullable OrganisatieDetail open;

    OverheidListView(OverheidService overheden, BestuursorgaanService organen, RsinPanel rsin) {
        this.overheden = overheden;
        this.organen = organen;
        this.rsin = rsin;
        filters = new OverheidFilterForm(
                overheden.organisaties().stream()
                        .filter(each -> each.soort() == OrganisatieSoort.PROVINCIE)
                        .toList(),
                overheden.regios(),
                this::go);
        list = new PagedList<>(after -> overheden.list(filter, after), this::row, this::nothingFound);
        split = new ListDetail(OverheidRoutes.LIST, list);
        addClassName("eo-page");
        add(new PageHeader(getTranslation("overheid.list.title")), filters, split);
    }

    @Override
    public String title() {
        return open == null ? getTranslation("overheid.list.title") : open.naam();
    }

    @Override
    public String listPath() {
        return OverheidRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getRouteParameters().get("id").map(this::read).orElse(null);
        OrganisatieFilter asked =
                OverheidRoutes.filter(event.getLocation().getQueryParameters().getParameters());
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
        filters.show(filter);
        rows.forEach(this::refresh);
        split.setListPath(OverheidRoutes.list(filter));
        showOpen();
    }

    private void showOpen() {
        split.show(
                open == null
                        ? null
                        : new OrganisatieDetailView(open, organen.of(open.id()), rsin.of(open, this::showOpen)),
                nothingOpen());
    }

    private OrganisatieDetail read(String id) {
        return overheden.detail(OrganisatieId.parse(id).orElseThrow(NotFound::new));
    }

    private void go(OrganisatieFilter asked) {
        Location location =
                new Location(open == null ? OverheidRoutes.list(asked) : OverheidRoutes.detail(open.id(), asked));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private ListRow row(OrganisatieListItem item) {
        List<String> facts = new ArrayList<>(List.of(getTranslation("overheid.soort." + item.soort())));
        if (item.provincie() != null) {
            facts.add(item.provincie());
        }
        if (item.inwoners() != null) {
            String inwoners = NumberFormat.getIntegerInstance(getLocale()).format(item.inwoners());
            facts.add(getTranslation("overheid.list.inwoners", inwoners));
        }
        ListRow row =
                new ListRow(OverheidRoutes.detail(item.id(), filter), item.naam()).meta(facts.toArray(String[]::new));
        rows.put(item.id(), row);
        return row;
    }

    private void refresh(OrganisatieId id, ListRow row) {
        row.setHref(OverheidRoutes.detail(id, filter));
        row.selected(open != null && open.id().equals(id));
    }

    private Component nothingFound() {
        return new EmptyState(
                getTranslation("overheid.none.title"),
                getTranslation("overheid.none.text"),
                new Button(getTranslation("overheid.none.clear"), click -> go(OrganisatieFilter.ALL)));
    }

    private Component nothingOpen() {
        return new EmptyState(getTranslation("overheid.choose.title"), getTranslation("overheid.choose.text"));
    }
}
