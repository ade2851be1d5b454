package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.BegrotingService;
import nl.eenoverheid.begroting.Codelijsten;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Vergelijking;
import nl.eenoverheid.begroting.Vergelijking.Blok;
import nl.eenoverheid.begroting.Vergelijking.Rij;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;
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
    private final transient BegrotingTexts texts = new BegrotingTexts(getLocale());
    private final transient @Nullable Overheid own;
    private final PageHeader header = new PageHeader(getTranslation("begroting.title"));
    private final VergelijkBalk balk;
    private final TabelBalk tools = new TabelBalk(texts, this::go);
    private final Div pictures = new Div();
    private final Div body = new Div();
    private transient VergelijkQuery query = VergelijkQuery.NOTHING;

    BegrotingenView(
            BegrotingService begrotingen,
            OverheidLookup overheden,
            Codelijsten codelijsten,
            CurrentAccount current,
            ObjectProvider<VergelijkPlaatje> plaatjes) {
        this.begrotingen = begrotingen;
        this.current = current;
        this.plaatjes = plaatjes;
        own = overheden.of(current.get().organisatie()).orElse(null);
        keuzes = new Keuzes(overheden.all(), begrotingen.groepen());
        balk = new VergelijkBalk(
                keuzes,
                begrotingen.boekjaren(),
                codelijsten.taakvelden(Overheidslaag.GEMEENTE, Integer.MAX_VALUE),
                texts,
                this::go);
        addClassNames("eo-page", "begroting-pagina");
        pictures.addClassName("begroting-plaatjes");
        body.addClassName("begroting-blokken");
        header.actions(
                download("begroting.export.csv", (DownloadHandler) event -> file().csv(event)),
                download("begroting.export.xlsx", (DownloadHandler) event -> file().xlsx(event)));
        add(header, balk, pictures, tools, body);
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
        List<Overheid> shown = keuzes.overheden(query.many(VergelijkQuery.OVERHEDEN));
        header.setHeading(heading(vergelijking, shown));
        balk.show(
                query,
                vergelijking,
                Voorstel.of(
                        keuzes,
                        own,
                        Voorstel.subject(keuzes, query.many(VergelijkQuery.OVERHEDEN), own)
                                .flatMap(begrotingen::vergelijkbaar),
                        texts));
        tools.show(query, vergelijking);
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
        vergelijking.blokken().forEach(blok -> body.add(part(vergelijking, blok)));
    }

    private Component part(Vergelijking vergelijking, Blok blok) {
        UnorderedList sources = new UnorderedList();
        sources.addClassName("begroting-bronnen");
        new VergelijkBronnen(vergelijking, blok, texts).lines().forEach(each -> sources.add(new ListItem(each)));
        Section part = new Section(
                new H2(layer(vergelijking, blok)), new VergelijkTabel(vergelijking, blok, query, texts), sources);
        part.addClassNames("eo-card", "begroting-blok");
        return part;
    }

    /** Which layer, and of rows by government which taakveld: its code means something else in another layer. */
    private String layer(Vergelijking vergelijking, Blok blok) {
        String layer = texts.text("begroting.table.of." + blok.laag());
        Rij over = blok.rijen().getFirst();
        return blok.rijen().size() == 1 ? layer + ": " + texts.rij(over) : layer;
    }

    private String heading(Vergelijking vergelijking, List<Overheid> shown) {
        if (shown.isEmpty()) {
            return title();
        }
        String post = vergelijking.filter().post();
        String about = post == null
                ? ""
                : vergelijking.blokken().stream()
                        .map(blok -> blok.over(post))
                        .filter(rij -> rij.holds(post))
                        .findFirst()
                        .map(texts::inSentence)
                        .orElse("");
        String key = "begroting.heading." + vergelijking.filter().soort() + (shown.size() == 1 ? ".one" : "")
                + (about.isEmpty() ? "" : ".about");
        return texts.text(key, names(shown), about);
    }

    private String names(List<Overheid> shown) {
        Set<String> tokens = query.many(VergelijkQuery.OVERHEDEN);
        return tokens.size() == 1
                ? keuzes.groep(tokens.iterator().next())
                        .map(texts::groepInSentence)
                        .orElseGet(() -> texts.names(shown))
                : texts.names(shown);
    }

    private Component nothing() {
        return current.get().has(Right.BEGROTING_MANAGE)
                ? new EmptyState(
                        getTranslation("begroting.none.title"),
                        getTranslation("begroting.none.text"),
                        new PathLink(BegrotingRoutes.INLEZEN, getTranslation("begroting.none.load")))
                : new EmptyState(getTranslation("begroting.none.title"), getTranslation("begroting.none.ask"));
    }

    private Anchor download(String key, DownloadHandler handler) {
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
        link.addClassName("eo-button");
        return link;
    }

    private VergelijkDownload file() {
        return new VergelijkDownload(begrotingen, query, keuzes, texts);
    }

    private void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
