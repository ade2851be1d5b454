package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingFilter;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingListItem;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.DuidingStatus;
import nl.eenoverheid.duiding.DuidingWorkService;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import nl.eenoverheid.workspace.WerkruimteService;

/**
 * As an official I put signalen that I chose in Gehoord on the table, in a new duiding or one that is open already. The
 * address says which signalen.
 */
@Route(DuidingRoutes.NEW)
@RolesAllowed("DUIDING_WRITE")
@StyleSheet("styles/duiding.css")
class StartView extends Div implements BeforeEnterObserver, Titled {
    private final transient DuidingService duidingen;
    private final transient DuidingWorkService work;
    private final transient SignaalService signalen;
    private final transient WerkruimteService werkruimten;

    StartView(
            DuidingService duidingen, DuidingWorkService work, SignaalService signalen, WerkruimteService werkruimten) {
        this.duidingen = duidingen;
        this.work = work;
        this.signalen = signalen;
        this.werkruimten = werkruimten;
        addClassName("eo-page");
    }

    @Override
    public String title() {
        return getTranslation("duiding.start.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UrlQuery query = UrlQuery.of(event.getLocation());
        List<SignaalListItem> chosen =
                signalen.byIds(ids(query.text(DuidingRoutes.SIGNALEN).orElse("")));
        removeAll();
        add(new PageHeader(title()).under(getTranslation("duiding.list.title"), DuidingRoutes.LIST));
        if (chosen.isEmpty()) {
            add(nothingChosen(query));
            return;
        }
        add(new Columns()
                .main(startPanel(chosen, query), addPanel(chosen, query))
                .side(chosenPanel(chosen)));
    }

    private Panel startPanel(List<SignaalListItem> chosen, UrlQuery query) {
        List<WerkruimteListItem> own = werkruimten.mine().stream()
                .filter(each -> each.rol().canWrite())
                .toList();
        return new Panel(
                getTranslation("duiding.start.new"),
                new StartForm(
                        own,
                        query.id(UrlQuery.WERKRUIMTE),
                        duidingen::organisaties,
                        form -> open(duidingen.start(new DuidingData(
                                form.werkruimte(), form.titel(), idsOf(chosen), form.organisaties())))));
    }

    private Panel addPanel(List<SignaalListItem> chosen, UrlQuery query) {
        WerkruimteId within =
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null);
        Panel panel = new Panel(
                getTranslation("duiding.start.existing"),
                new PagedList<DuidingListItem>(
                        after -> duidingen.list(new DuidingFilter(within, DuidingStatus.OPEN, false), after),
                        duiding -> new AddRow(duiding, () -> {
                            DuidingId id = new DuidingId(duiding.id());
                            work.addSignalen(id, idsOf(chosen));
                            open(id);
                        }),
                        () -> new EmptyState(
                                getTranslation("duiding.start.existing.none"),
                                getTranslation("duiding.start.existing.none.text"))));
        return panel;
    }

    private Panel chosenPanel(List<SignaalListItem> chosen) {
        Panel panel = new Panel(getTranslation("duiding.start.chosen", chosen.size())).flush();
        chosen.forEach(each -> panel.add(new ListRow(SignaalRoutes.detail(each.id()), each.kop())
                .meta(Stream.of(each.kern(), each.gemeente(), each.organisatie())
                        .filter(fact -> fact != null && !fact.isEmpty())
                        .distinct()
                        .toArray(String[]::new))));
        return panel;
    }

    private EmptyState nothingChosen(UrlQuery query) {
        PathLink heard = new PathLink(
                query.only(UrlQuery.WERKRUIMTE).on(SignaalRoutes.LIST), getTranslation("duiding.none.heard"));
        heard.addClassName("eo-button");
        return new EmptyState(
                getTranslation("duiding.start.none.title"), getTranslation("duiding.start.none.text"), heard);
    }

    private static void open(DuidingId id) {
        UI.getCurrent().navigate(DuidingRoutes.detail(id.value()));
    }

    private static Set<Long> idsOf(List<SignaalListItem> chosen) {
        return chosen.stream().map(SignaalListItem::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Long> ids(String text) {
        return Stream.of(text.split(","))
                .filter(each -> each.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .limit(DuidingData.MOST_SIGNALEN)
                .collect(Collectors.toUnmodifiableSet());
    }
}
