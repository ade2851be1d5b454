package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.BegrotingService;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Vergelijking;
import nl.eenoverheid.begroting.Vergelijking.Blok;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import org.springframework.beans.factory.ObjectProvider;

/**
 * As an official I put budgets and accounts of governments side by side, so that we see what each spends on the same task.
 * The address says who and what is compared, in which order, and what is open.
 */
@Route(BegrotingRoutes.LIST)
@RolesAllowed("BEGROTING_READ")
@StyleSheet("styles/begroting.css")
class BegrotingenView extends Div implements BeforeEnterObserver, Titled, Narrowed {
    private final transient BegrotingService begrotingen;
    private final transient CurrentAccount current;
    private final transient ObjectProvider<VergelijkPlaatje> plaatjes;
    private final transient Keuzes keuzes;
    private final PageHeader header = new PageHeader(getTranslation("begroting.title"));
    private final VergelijkBalk balk;
    private final Div pictures = new Div();
    private final Div body = new Div();
    private transient VergelijkQuery query = VergelijkQuery.NOTHING;

    BegrotingenView(
            BegrotingService begrotingen,
            OverheidLookup overheden,
            CurrentAccount current,
            ObjectProvider<VergelijkPlaatje> plaatjes) {
        this.begrotingen = begrotingen;
        this.current = current;
        this.plaatjes = plaatjes;
        keuzes = new Keuzes(overheden.all(), begrotingen.groepen());
        balk = new VergelijkBalk(keuzes, begrotingen.boekjaren(), this::go);
        addClassName("eo-page");
        pictures.addClassName("begroting-plaatjes");
        body.addClassName("begroting-blokken");
        add(header, balk, pictures, body);
    }

    @Override
    public String title() {
        return getTranslation("begroting.title");
    }

    @Override
    public String listPath() {
        return BegrotingRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = new VergelijkQuery(UrlQuery.of(event.getLocation()));
        if (query.isPartial()) {
            query = query.withDefaults(begrotingen.start(current.get().organisatie()), keuzes);
        }
        Vergelijking vergelijking = begrotingen.vergelijk(query.filter(keuzes));
        balk.show(query, vergelijking.filter());
        pictures.removeAll();
        body.removeAll();
        if (vergelijking.isEmpty()) {
            body.add(nothing());
            return;
        }
        plaatjes.orderedStream()
                .map(each -> each.of(vergelijking, query))
                .flatMap(Optional::stream)
                .forEach(pictures::add);
        for (Blok blok : vergelijking.blokken()) {
            body.add(new VergelijkTabel(vergelijking, blok, query));
        }
    }

    private Component nothing() {
        return current.get().has(Right.BEGROTING_MANAGE)
                ? new EmptyState(
                        getTranslation("begroting.none.title"),
                        getTranslation("begroting.none.text"),
                        new PathLink(BegrotingRoutes.INLEZEN, getTranslation("begroting.none.load")))
                : new EmptyState(getTranslation("begroting.none.title"), getTranslation("begroting.none.ask"));
    }

    private void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
