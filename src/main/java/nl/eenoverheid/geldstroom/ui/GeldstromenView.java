package nl.eenoverheid.geldstroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.Codelijsten;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.geldstroom.Geldstromen;
import nl.eenoverheid.geldstroom.GeldstroomFilter;
import nl.eenoverheid.geldstroom.GeldstroomRoutes;
import nl.eenoverheid.geldstroom.GeldstroomService;
import nl.eenoverheid.geldstroom.Kring;
import nl.eenoverheid.geldstroom.Verslagperiode;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/**
 * As a financial official I see where governments say something else about the same money, the largest first, so that we can explain
 * it. The address says which governments, which report and which taakveld.
 */
@Route(GeldstroomRoutes.LIST)
@RolesAllowed("BEGROTING_READ")
@StyleSheet("styles/geldstroom.css")
class GeldstromenView extends Div implements BeforeEnterObserver, Titled {
    private final transient GeldstroomService geldstromen;
    private final transient CurrentAccount current;
    private final transient List<Kring> kringen;
    private final GeldstroomBalk balk;
    private final Anchor export;
    private final Div body = new Div();
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable GeldstroomFilter filter;

    GeldstromenView(GeldstroomService geldstromen, Codelijsten codelijsten, CurrentAccount current) {
        this.geldstromen = geldstromen;
        this.current = current;
        kringen = geldstromen.kringen();
        balk = new GeldstroomBalk(kringen, codelijsten, query, this::go);
        GeldstroomDownload file = new GeldstroomDownload(geldstromen, () -> filter, getLocale());
        export = new Anchor(
                (DownloadHandler) file::csv, AttachmentType.DOWNLOAD, getTranslation("geldstroom.export.action"));
        export.addClassName("eo-button");
        addClassName("eo-page");
        body.addClassName("geldstroom-body");
        add(new PageHeader(title()).note(getTranslation("geldstroom.list.note")).actions(export), balk, body);
    }

    @Override
    public String title() {
        return getTranslation("geldstroom.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        Kring kring = query.id(GeldstroomRoutes.KRING).flatMap(this::kring).orElseGet(geldstromen::home);
        List<Verslagperiode> perioden = geldstromen.perioden(kring.anker().id());
        filter = periode(perioden)
                .map(each -> new GeldstroomFilter(
                        kring.anker().id(),
                        each.boekjaar(),
                        each.verslag(),
                        query.text(GeldstroomRoutes.TAAKVELD).orElse(null)))
                .orElse(null);
        balk.show(query, kring, perioden, filter);
        export.setVisible(filter != null);
        show(kring);
    }

    private void show(Kring kring) {
        body.removeAll();
        if (filter == null) {
            body.add(new EmptyState(
                    getTranslation("geldstroom.none.title"),
                    getTranslation("geldstroom.none.text", kring.anker().naam()),
                    new PathLink(BegrotingRoutes.LIST, getTranslation("geldstroom.none.go"))));
            return;
        }
        Geldstromen found = geldstromen.vergelijk(filter);
        if (found.verschillen().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("geldstroom.nothing.title"),
                    getTranslation("geldstroom.nothing.text", kring.anker().naam())));
        } else {
            body.add(new VerschillenLijst(found.verschillen(), current.get().organisatie(), query));
        }
        Div side = new Div();
        side.addClassName("geldstroom-plaat");
        boolean withRijk = query.text(GeldstroomRoutes.RIJK).isPresent();
        new GeldstroomPlaat(found, withRijk)
                .chart(getTranslation(
                        "geldstroom.plaat.bron", GeldstroomTexts.verslag(filter.verslag(), filter.boekjaar())))
                .map(chart -> chart.action(new PathLink(
                        query.with(GeldstroomRoutes.RIJK, withRijk ? null : "ja")
                                .on(GeldstroomRoutes.LIST),
                        getTranslation(withRijk ? "geldstroom.plaat.zonderRijk" : "geldstroom.plaat.metRijk"))))
                .ifPresent(side::add);
        if (!found.buiten().isEmpty()) {
            side.add(new BuitenTabel(found.buiten()));
        }
        body.add(side);
    }

    private Optional<Kring> kring(long id) {
        return kringen.stream()
                .filter(each -> each.anker().id().equals(new OverheidId(id)))
                .findFirst();
    }

    private Optional<Verslagperiode> periode(List<Verslagperiode> perioden) {
        Optional<Verslag> verslag = query.text(GeldstroomRoutes.VERSLAG).flatMap(BegrotingRoutes::verslag);
        long jaar = query.id(GeldstroomRoutes.JAAR).orElse(0L);
        return perioden.stream()
                .filter(each -> each.boekjaar() == jaar)
                .filter(each -> verslag.isEmpty() || verslag.get() == each.verslag())
                .findFirst()
                .or(() -> perioden.stream().findFirst());
    }

    private void go(UrlQuery asked) {
        UI.getCurrent().navigate(GeldstroomRoutes.LIST, asked.parameters());
    }
}
