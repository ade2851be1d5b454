package nl.eenoverheid.geldstroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.begroting.Codelijsten;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.geldstroom.GeldstroomRoutes;
import nl.eenoverheid.geldstroom.GeldstroomService;
import nl.eenoverheid.geldstroom.Taakveldpaar;
import nl.eenoverheid.geldstroom.VerklaringDetail;
import nl.eenoverheid.geldstroom.Verschil;
import nl.eenoverheid.geldstroom.VerschilDetail;
import nl.eenoverheid.geldstroom.VerschilId;
import nl.eenoverheid.geldstroom.VerschilStand;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;

/**
 * As a financial official I read both sides of one exchange, who says what with which source, and say why we differ. The address can
 * be mailed.
 */
@Route(GeldstroomRoutes.LIST + "/:id")
@RolesAllowed("BEGROTING_READ")
@StyleSheet("styles/geldstroom.css")
class VerschilView extends Div implements BeforeEnterObserver, Titled {
    private final transient GeldstroomService geldstromen;
    private final transient GeldstroomActs acts;
    private final transient Codelijsten codelijsten;
    private final transient CurrentAccount current;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient VerschilId id;
    private transient String naam = "";

    @SuppressWarnings("NullAway.Init")
    VerschilView(GeldstroomService geldstromen, GeldstroomActs acts, Codelijsten codelijsten, CurrentAccount current) {
        this.geldstromen = geldstromen;
        this.acts = acts;
        this.codelijsten = codelijsten;
        this.current = current;
        addClassName("eo-page");
    }

    @Override
    public String title() {
        return naam;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        id = event.getRouteParameters().get("id").flatMap(VerschilId::of).orElseThrow(NotFound::new);
        show();
    }

    private void show() {
        VerschilDetail detail = geldstromen.verschil(id);
        Verschil verschil = detail.verschil();
        naam = GeldstroomTexts.wie(verschil);
        removeAll();
        Div sides = new Div(
                new KantPanel(detail, Zijde.LASTEN, current.get().organisatie(), acts, this::show),
                new KantPanel(detail, Zijde.BATEN, current.get().organisatie(), acts, this::show));
        sides.addClassName("geldstroom-kanten");
        add(header(verschil), head(detail), new VerklaringenPanel(detail), sides);
        Map<String, Taakveldpaar> taakvelden = geldstromen.perTaakveld(id);
        if (!taakvelden.isEmpty()) {
            add(perTaakveld(taakvelden));
        }
    }

    private PageHeader header(Verschil verschil) {
        return new PageHeader(naam)
                .under(
                        getTranslation("geldstroom.list.title"),
                        query.with(GeldstroomRoutes.KRING, id.kring().value()).on(GeldstroomRoutes.LIST))
                .note(getTranslation(
                        "geldstroom.detail.note",
                        getTranslation("geldstroom.overdrachtsoort." + id.soort()),
                        GeldstroomTexts.verslag(id.verslag(), id.boekjaar()),
                        verschil.kring()));
    }

    private Panel head(VerschilDetail detail) {
        Verschil verschil = detail.verschil();
        VerschilStand stand = verschil.stand();
        FactList facts = new FactList()
                .add(getTranslation("geldstroom.betaald"), GeldstroomTexts.som(verschil.betaler()))
                .add(getTranslation("geldstroom.ontvangen"), GeldstroomTexts.som(verschil.ontvanger()))
                .add(getTranslation("geldstroom.verschil"), GeldstroomTexts.verschil(verschil));
        Paragraph badge = new Paragraph(GeldstroomTexts.stand(stand));
        Panel head = new Panel(
                getTranslation("geldstroom.detail.head"),
                badge,
                facts,
                GeldstroomTexts.soft(getTranslation(
                        "geldstroom.groep." + stand + ".uitleg",
                        GeldstroomTexts.whole(Verschil.DREMPEL),
                        GeldstroomTexts.whole(Verschil.DREMPEL_PROCENT))));
        if (verschil.isVerouderd()) {
            head.add(new Paragraph(getTranslation("geldstroom.verouderd")));
        }
        Div buttons = buttons(detail);
        if (buttons.getComponentCount() > 0) {
            head.add(buttons);
        }
        return head;
    }

    private Div buttons(VerschilDetail detail) {
        Div buttons = new Div();
        buttons.addClassName("eo-actions");
        Optional<VerklaringDetail> own = detail.verschil().verklaringen().stream()
                .filter(each -> each.organisatie().equals(current.get().organisatie()))
                .findFirst();
        if (detail.mayExplain()) {
            Button explain = new Button(
                    getTranslation(
                            own.filter(each -> !each.ingetrokken()).isPresent()
                                    ? "geldstroom.revise.action"
                                    : "geldstroom.explain.action"),
                    click -> acts.explain(detail.verschil(), own.orElse(null), this::show));
            explain.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(explain);
            own.filter(each -> !each.ingetrokken())
                    .ifPresent(said -> buttons.add(new Button(
                            getTranslation("geldstroom.withdraw.action"),
                            click -> acts.withdraw(detail.verschil(), said, this::show))));
        }
        return buttons;
    }

    private Panel perTaakveld(Map<String, Taakveldpaar> taakvelden) {
        String title = getTranslation("geldstroom.taakveld.title");
        TableCard table = new TableCard(
                        title,
                        List.of(
                                getTranslation("geldstroom.filter.taakveld"),
                                getTranslation("geldstroom.betaald"),
                                getTranslation("geldstroom.ontvangen")))
                .numbers(1, 2);
        taakvelden.forEach((code, pair) -> table.row(
                code
                        + codelijsten
                                .taakveld(id.van(), id.boekjaar(), code)
                                .map(Taakveld::naam)
                                .map(each -> " " + each)
                                .orElse(""),
                pair.betaald() == null ? "–" : GeldstroomTexts.whole(pair.betaald()),
                pair.ontvangen() == null ? "–" : GeldstroomTexts.whole(pair.ontvangen())));
        return new Panel(title, GeldstroomTexts.soft(getTranslation("geldstroom.taakveld.uitleg")), table);
    }
}
