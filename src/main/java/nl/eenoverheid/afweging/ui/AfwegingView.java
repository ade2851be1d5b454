package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Component;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingRoutes;
import nl.eenoverheid.afweging.AfwegingStatus;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Steps;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;

/**
 * As an official I weigh a question together with other governments: I see what each option does for whom, I say what
 * weighs for us without being swayed by others, and then all of us see where we really differ.
 */
@Route(KnoopRoutes.LIST + "/:id/" + AfwegingRoutes.SEGMENT)
@RolesAllowed("KNOOP_READ")
@StyleSheet("styles/afweging.css")
class AfwegingView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    private final transient AfwegingReads reads;
    private final transient AfwegingDialogs dialogs;
    private final transient AfwegingActs acts;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable KnoopDetail knoop;
    private transient @Nullable AfwegingDetail shown;
    private transient @Nullable OwnWeights own;

    AfwegingView(
            AfwegingReads reads, AfwegingDialogs dialogs, AfwegingActs acts, ScopeService scopes, Revisions revisions) {
        this.reads = reads;
        this.dialogs = dialogs;
        this.acts = acts;
        addClassNames("eo-page", "afweging-page");
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.KNOOP), wake),
                this::refresh);
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(knoop).map(each -> new Item(ItemSoort.KNOOP, each.id()));
    }

    @Override
    public String title() {
        return knoop == null
                ? AfwegingTexts.text("afweging.title")
                : AfwegingTexts.text("afweging.page.title", knoop.data().vraag());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation()).only(UrlQuery.WERKRUIMTE);
        KnoopId id =
                event.getRouteParameters().get("id").flatMap(KnoopRoutes::id).orElseThrow(NotFound::new);
        own = null;
        show(reads.knoop(id));
    }

    private void refresh() {
        show(reads.knoop(id()));
    }

    private KnoopId id() {
        return new KnoopId(Optional.ofNullable(knoop).orElseThrow(NotFound::new).id());
    }

    private void show(KnoopDetail now) {
        AfwegingDetail afweging = reads.afweging(new KnoopId(now.id())).orElse(null);
        if (now.equals(knoop) && afweging != null && afweging.equals(shown)) {
            return;
        }
        knoop = now;
        shown = afweging;
        removeAll();
        add(header(now, afweging));
        if (afweging == null) {
            add(none(now));
            return;
        }
        add(new Steps(
                Arrays.stream(AfwegingStatus.values())
                        .map(status -> AfwegingTexts.text("afweging.afwegingStatus." + status))
                        .toList(),
                afweging.status().ordinal()));
        parts(afweging).forEach(this::add);
    }

    private List<Component> parts(AfwegingDetail afweging) {
        TabelPanel table = new TabelPanel(afweging, dialogs, reads.bronnen(afweging), this::refresh);
        LocalDate today = reads.today();
        return switch (afweging.status()) {
            case OPSTELLEN -> setup(afweging, table);
            case WEGEN ->
                List.of(
                        new Columns()
                                .main(ownWeights(afweging))
                                .side(new PartijenPanel(afweging, acts, today, this::refresh)),
                        table);
            case OPEN, AFGEROND -> results(afweging, table, today);
        };
    }

    private List<Component> setup(AfwegingDetail afweging, TabelPanel table) {
        List<Component> parts = new ArrayList<>(List.of(table));
        if (!afweging.reden().isEmpty()) {
            parts.addFirst(new Paragraph(AfwegingTexts.text("afweging.setup.again", afweging.reden())));
        }
        if (afweging.canWrite()
                && afweging.opties().size() > 1
                && !afweging.belangen().isEmpty()) {
            Button ask =
                    new Button(AfwegingTexts.text("afweging.ask.title"), click -> acts.ask(afweging, this::refresh));
            ask.addThemeVariants(ButtonVariant.PRIMARY);
            Div line = new Div(ask, AfwegingTexts.quiet(AfwegingTexts.text("afweging.setup.next")));
            line.addClassName("eo-line");
            parts.add(line);
        }
        return parts;
    }

    private List<Component> results(AfwegingDetail afweging, TabelPanel table, LocalDate today) {
        List<Component> parts = new ArrayList<>(List.of(new WaaromPanel(afweging, acts, this::refresh)));
        if (!afweging.weighed().isEmpty()) {
            parts.add(new Columns()
                    .main(
                            new StandPanel(afweging),
                            new TipPanel(afweging),
                            new WatAlsPanel(afweging),
                            new VerschilPanel(afweging))
                    .side(new PartijenPanel(afweging, acts, today, this::refresh), ownWeights(afweging)));
            parts.add(new OpgavenPanel(afweging, reads.earlier(afweging)));
        }
        parts.add(table);
        return parts;
    }

    /** Stays as it is while others give theirs, so that nothing typed is lost. */
    private Component ownWeights(AfwegingDetail afweging) {
        if (own == null || !own.isFor(afweging)) {
            own = new OwnWeights(afweging, data -> {
                acts.give(afweging, data);
                refresh();
            });
        }
        return own;
    }

    private PageHeader header(KnoopDetail now, @Nullable AfwegingDetail afweging) {
        PageHeader header = new PageHeader(AfwegingTexts.text("afweging.title"))
                .under(AfwegingTexts.text("knoop.list.title"), query.on(KnoopRoutes.LIST))
                .under(now.data().vraag(), query.on(KnoopRoutes.detail(now.id())))
                .note(AfwegingTexts.text("afweging.page.note"));
        if (afweging != null && afweging.canWrite() && afweging.status() == AfwegingStatus.WEGEN) {
            Button back =
                    new Button(AfwegingTexts.text("afweging.back.title"), click -> acts.back(afweging, this::refresh));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            header.actions(back);
        }
        return header;
    }

    private Component none(KnoopDetail now) {
        boolean may = now.canWrite() && now.status() == KnoopStatus.OPEN;
        Component[] begin = may
                ? new Component[] {
                    new Button(AfwegingTexts.text("afweging.begin.verb"), click -> {
                        dialogs.begin(id());
                        refresh();
                    })
                }
                : new Component[0];
        return new EmptyState(
                AfwegingTexts.text("afweging.none.title"),
                AfwegingTexts.text(may ? "afweging.none.text" : "afweging.none.read"),
                begin);
    }
}
