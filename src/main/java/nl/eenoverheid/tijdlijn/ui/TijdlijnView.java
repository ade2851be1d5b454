package nl.eenoverheid.tijdlijn.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.tijdlijn.Tijdlijn;
import nl.eenoverheid.tijdlijn.TijdlijnFilter;
import nl.eenoverheid.tijdlijn.TijdlijnRoutes;
import nl.eenoverheid.tijdlijn.TijdlijnService;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;

/** As an official I see of a dossier all that happened, and look closer at one kind, one time or one organisation. */
@Route(DossierRoutes.LIST + "/:id/" + TijdlijnRoutes.SEGMENT)
@RolesAllowed("DOSSIER_READ")
@StyleSheet("styles/tijdlijn.css")
class TijdlijnView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    private final transient TijdlijnService tijdlijnen;
    private final transient DossierService dossiers;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable DossierHome dossier;
    private transient @Nullable Tijdlijn shown;

    TijdlijnView(TijdlijnService tijdlijnen, DossierService dossiers, ScopeService scopes, Revisions revisions) {
        this.tijdlijnen = tijdlijnen;
        this.dossiers = dossiers;
        addClassName("eo-page");
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.allOf(ItemSoort.class), wake),
                this::refresh);
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(dossier)
                .map(home -> new Item(ItemSoort.DOSSIER, home.id().value()));
    }

    @Override
    public String title() {
        return getTranslation("tijdlijn.page.title", home().naam());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        dossier = event.getRouteParameters()
                .get("id")
                .flatMap(DossierRoutes::id)
                .map(dossiers::home)
                .orElseThrow(NotFound::new);
        show(read());
    }

    private void refresh() {
        Tijdlijn now = read();
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private Tijdlijn read() {
        return tijdlijnen.of(home().id(), TijdlijnQuery.filter(query));
    }

    private void show(Tijdlijn tijdlijn) {
        shown = tijdlijn;
        removeAll();
        UrlQuery kept = query.only(UrlQuery.WERKRUIMTE);
        add(
                new PageHeader(title())
                        .under(getTranslation("dossier.list.title"), kept.on(DossierRoutes.LIST))
                        .under(
                                home().naam(),
                                kept.on(DossierRoutes.detail(home().id().value()))),
                new TijdlijnFilters(query, tijdlijn, this::go));
        if (tijdlijn.punten().isEmpty() && tijdlijn.eerste().next() == null) {
            add(nothing());
            return;
        }
        if (!tijdlijn.punten().isEmpty()) {
            add(picture(tijdlijn));
        }
        add(new Panel(getTranslation("tijdlijn.list"), list(tijdlijn)).flush());
    }

    private Panel picture(Tijdlijn tijdlijn) {
        Panel panel =
                new Panel(getTranslation("tijdlijn.picture"), new TijdlijnStrook(query, path()).of(tijdlijn.punten()));
        Paragraph note = new Paragraph(getTranslation(
                tijdlijn.volledig() ? "tijdlijn.picture.note" : "tijdlijn.picture.part",
                tijdlijn.punten().size()));
        note.addClassName("eo-soft");
        panel.add(note);
        return panel;
    }

    private PagedList<Tijdlijnpunt> list(Tijdlijn tijdlijn) {
        TijdlijnFilter filter = TijdlijnQuery.filter(query);
        return new PagedList<>(
                after -> after == null ? tijdlijn.eerste() : tijdlijnen.list(home().id(), filter, after),
                TijdlijnRij::new,
                this::nothing);
    }

    private EmptyState nothing() {
        return new EmptyState(
                getTranslation("tijdlijn.none.title"),
                getTranslation("tijdlijn.none.text"),
                new Button(getTranslation("tijdlijn.filter.clear"), click -> go(query.only(UrlQuery.WERKRUIMTE))));
    }

    private void go(UrlQuery there) {
        UI.getCurrent().navigate(path(), there.parameters());
    }

    private String path() {
        return TijdlijnRoutes.of(home().id().value());
    }

    private DossierHome home() {
        if (dossier == null) {
            throw new NotFound();
        }
        return dossier;
    }
}
