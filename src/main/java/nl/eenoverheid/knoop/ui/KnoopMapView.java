package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.bevoegdheid.BevoegdheidService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopMapService;
import nl.eenoverheid.knoop.KnoopOnMap;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.OnderwerpFilter;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * As an official I see on one page per subject, or per open question, which level has which part by law and which says what,
 * so that I know at a glance where nobody decides and where two do. The address says of which werkruimte, dossier or subject.
 */
@Route(KnoopRoutes.MAP)
@RolesAllowed("KNOOP_READ")
@StyleSheet("styles/knoop.css")
class KnoopMapView extends Div implements BeforeEnterObserver, Titled {
    private final transient KnoopMapService map;
    private final transient KnoopService knopen;
    private final transient BevoegdheidService bevoegdheden;
    private final transient Clock clock;
    private final transient List<KnoopOnMap> shown = new ArrayList<>();
    private final Button more = new Button(getTranslation("knoop.map.more"), click -> more());
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable String next;

    KnoopMapView(
            KnoopMapService map,
            KnoopService knopen,
            BevoegdheidService bevoegdheden,
            ScopeService scopes,
            Revisions revisions,
            Clock clock) {
        this.map = map;
        this.knopen = knopen;
        this.bevoegdheden = bevoegdheden;
        this.clock = clock;
        addClassName("eo-page");
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.KNOOP), wake),
                this::restart);
    }

    @Override
    public String title() {
        OnderwerpFilter onderwerp = KnoopQuery.onderwerp(query);
        return onderwerp == null
                ? getTranslation("knoop.map.title")
                : getTranslation("knoop.map.of", KnoopTexts.onderwerp(onderwerp.onderwerp()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        restart();
    }

    private void restart() {
        shown.clear();
        next = null;
        if (MapSwitch.isPerSubject(query)) {
            removeAll();
            add(header(), new OnderwerpMap(map.subjects(werkruimte()), query, Dates.dayOf(clock.instant())));
        } else {
            more();
        }
    }

    private void more() {
        Page<KnoopOnMap> page = map.page(werkruimte(), dossier().orElse(null), KnoopQuery.onderwerp(query), next);
        shown.addAll(page.rows());
        next = page.next();
        show();
    }

    private void show() {
        removeAll();
        add(header());
        OnderwerpFilter onderwerp = KnoopQuery.onderwerp(query);
        if (onderwerp != null && onderwerp.onderwerp() != null) {
            add(law(onderwerp.onderwerp()));
        }
        if (shown.isEmpty()) {
            add(new EmptyState(
                    getTranslation("knoop.map.none.title"),
                    getTranslation(onderwerp == null ? "knoop.map.none.text" : "knoop.map.none.onderwerp")));
            return;
        }
        if (dossier().isEmpty()) {
            add(counts());
        }
        add(new KnoopMap(shown, query, Dates.dayOf(clock.instant())));
        if (next != null) {
            add(new Div(more));
        }
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(title());
        dossier()
                .ifPresentOrElse(
                        id -> header.under(
                                getTranslation("knoop.map.dossier"),
                                KnoopQuery.cleared(query).on(DossierRoutes.detail(id.value()))),
                        () -> header.under(
                                getTranslation("knoop.list.title"),
                                KnoopQuery.cleared(query).on(KnoopRoutes.LIST)));
        if (KnoopQuery.onderwerp(query) != null) {
            header.under(
                    getTranslation("knoop.map.title"), KnoopQuery.cleared(query).on(KnoopRoutes.MAP));
        }
        return header.note(
                        getTranslation(MapSwitch.isPerSubject(query) ? "knoop.map.note.onderwerp" : "knoop.map.note"))
                .actions(
                        new MapSwitch(query),
                        new PathLink(KnoopQuery.cleared(query).on(KnoopRoutes.LIST), getTranslation("knoop.map.list")));
    }

    /** What the library says about a subject, folded. */
    private NativeDetails law(BevoegdheidOnderwerp onderwerp) {
        List<BevoegdheidDetail> rows = bevoegdheden.all().stream()
                .filter(row -> row.data().onderwerp() == onderwerp && !row.ingetrokken())
                .toList();
        Div lines = new Div();
        lines.addClassName("eo-col");
        rows.stream().map(WetRegel::new).forEach(lines::add);
        NativeDetails law = new NativeDetails(getTranslation("knoop.map.law", rows.size()), lines);
        law.addClassName("knoop-earlier");
        return law;
    }

    /** How many there are of each, in words that also say what a colour means. */
    private FilterBar counts() {
        Map<BeslisStand, Integer> standen = knopen.standen(werkruimte(), KnoopQuery.onderwerp(query));
        FilterBar counts = new FilterBar();
        for (BeslisStand stand : BeslisStand.values()) {
            if (standen.containsKey(stand)) {
                counts.add(new StatusBadge(
                        KnoopTexts.tone(stand),
                        KnoopTexts.glyph(stand),
                        getTranslation("knoop.map.count." + stand, standen.get(stand))));
            }
        }
        return counts;
    }

    private @Nullable WerkruimteId werkruimte() {
        return query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null);
    }

    private Optional<DossierId> dossier() {
        return query.id(KnoopRoutes.DOSSIER).map(DossierId::new);
    }
}
