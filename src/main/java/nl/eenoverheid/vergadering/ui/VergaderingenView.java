package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.vergadering.VergaderingFilter;
import nl.eenoverheid.vergadering.VergaderingListItem;
import nl.eenoverheid.vergadering.VergaderingRoutes;
import nl.eenoverheid.vergadering.VergaderingService;
import nl.eenoverheid.vergadering.VergaderingStatus;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** As a griffier I see which meetings come, of all dossiers, and below them those that were, the last one first. */
@Route(VergaderingRoutes.LIST)
@RolesAllowed("TAAK_READ")
@StyleSheet("styles/vergadering.css")
class VergaderingenView extends Div implements BeforeEnterObserver, Titled, Narrowed {
    private static final String STATUS = "status";
    private static final String MIJ = "mij";

    private final FilterBar filters = new FilterBar();
    private final PagedList<VergaderingListItem> coming;
    private final PagedList<VergaderingListItem> over;
    private final Panel comingPanel;
    private final Panel overPanel;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient VergaderingFilter filter = VergaderingFilter.KOMEND;

    VergaderingenView(VergaderingService vergaderingen, VergaderingLive live) {
        coming = new PagedList<>(
                after -> vergaderingen.list(filter.over(false), after), this::row, () -> nothing("coming"));
        over = new PagedList<>(after -> vergaderingen.list(filter.over(true), after), this::row, () -> nothing("over"));
        comingPanel = new Panel(getTranslation("vergadering.list.coming"), coming).flush();
        overPanel = new Panel(getTranslation("vergadering.list.over"), over).flush();
        addClassNames("eo-page", "vergadering-lijst");
        add(new PageHeader(title()).note(getTranslation("vergadering.list.note")), filters, comingPanel, overPanel);
        live.bind(this, this::reload);
    }

    @Override
    public final String title() {
        return getTranslation("vergadering.title");
    }

    @Override
    public String listPath() {
        return VergaderingRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        VergaderingFilter asked = new VergaderingFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                query.constant(STATUS, VergaderingStatus.class).orElse(null),
                false,
                query.text(MIJ).isPresent());
        if (!asked.equals(filter)) {
            filter = asked;
            coming.restart();
            over.restart();
        }
        show();
    }

    private void show() {
        comingPanel.setVisible(filter.over(false).isPossible());
        overPanel.setVisible(filter.over(true).isPossible());
        filters.removeAll();
        filters.add(chip(getTranslation("vergadering.list.mij"), MIJ, filter.mij(), "ja"));
        for (VergaderingStatus status : VergaderingStatus.values()) {
            filters.add(chip(
                    getTranslation("vergadering.vergaderingStatus." + status.name()),
                    STATUS,
                    status == filter.status(),
                    status.name()));
        }
    }

    private Chip chip(String label, String name, boolean on, @Nullable String value) {
        return new Chip(label, on, () -> UI.getCurrent()
                .navigate(
                        VergaderingRoutes.LIST,
                        query.with(name, on ? null : value).parameters()));
    }

    private Component row(VergaderingListItem item) {
        return VergaderingTexts.row(item).foot(item.dossier());
    }

    private Component nothing(String part) {
        EmptyState empty = new EmptyState(
                getTranslation("vergadering.list." + part + ".none"),
                getTranslation("vergadering.list." + part + ".none.text"));
        if ("coming".equals(part)) {
            PathLink dossiers = new PathLink(
                    query.only(UrlQuery.WERKRUIMTE).on(DossierRoutes.LIST),
                    getTranslation("vergadering.list.dossiers"));
            dossiers.addClassName("eo-button");
            empty.add(dossiers);
        }
        return empty;
    }

    private void reload() {
        coming.reload();
        over.reload();
    }
}
