package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * As an official I see of one question who decides on it, or that nobody does and by when that must be clear; what each
 * level says and on what ground; and I record what my government says.
 */
@Route(KnoopRoutes.LIST + "/:id")
@RolesAllowed("KNOOP_READ")
@StyleSheet("styles/knoop.css")
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(Details.class)
class KnoopDetailView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    private final transient KnoopService knopen;
    private final transient KnoopDialogs dialogs;
    private final transient RustOpPanels rustOp;
    private final transient KnoopPrint print;
    private final transient ObjectProvider<KnoopPart> parts;
    private final transient Clock clock;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable KnoopDetail shown;

    KnoopDetailView(
            KnoopService knopen,
            KnoopDialogs dialogs,
            RustOpPanels rustOp,
            KnoopPrint print,
            ObjectProvider<KnoopPart> parts,
            ScopeService scopes,
            Revisions revisions,
            Clock clock) {
        this.knopen = knopen;
        this.dialogs = dialogs;
        this.rustOp = rustOp;
        this.print = print;
        this.parts = parts;
        this.clock = clock;
        addClassName("eo-page");
        Live.bind(
                this,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.KNOOP, ItemSoort.BESLUIT), wake),
                this::refresh);
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(shown).map(knoop -> new Item(ItemSoort.KNOOP, knoop.id()));
    }

    @Override
    public String title() {
        return shown == null ? getTranslation("knoop.list.title") : shown.data().vraag();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        KnoopId id =
                event.getRouteParameters().get("id").flatMap(KnoopRoutes::id).orElseThrow(NotFound::new);
        show(knopen.detail(id));
    }

    private void refresh() {
        Optional.ofNullable(shown).ifPresent(knoop -> show(knopen.detail(new KnoopId(knoop.id()))));
    }

    private void show(KnoopDetail knoop) {
        if (knoop.equals(shown)) {
            return;
        }
        shown = knoop;
        LocalDate today = Dates.dayOf(clock.instant());
        removeAll();
        add(header(knoop), new KnoopBanner(knoop, dialogs, today, outcomes(knoop), this::refresh));
        add(new OnderwerpLine(knoop, this::about));
        if (!knoop.data().toelichting().isEmpty()) {
            add(new Prose(knoop.data().toelichting()));
        }
        Columns columns = new Columns().main(new LadderPanel(knoop, dialogs, this::refresh));
        parts.stream()
                .sorted(Comparator.comparingInt(KnoopPart::order))
                .map(part -> part.part(new KnoopId(knoop.id())))
                .flatMap(Optional::stream)
                .forEach(columns::main);
        add(columns.side(rustOp.of(knoop), new VerloopPanel(knoop.verloop(), today)));
    }

    private void about(BevoegdheidOnderwerp onderwerp) {
        KnoopDetail knoop = Objects.requireNonNull(shown);
        KnoopId id = new KnoopId(knoop.id());
        try {
            knopen.change(id, knoop.version(), knoop.data().about(onderwerp));
            Notices.saved(getTranslation("knoop.form.saved"));
        } catch (Stale e) {
            Notices.problem(getTranslation("knoop.share.stale"));
        }
        refresh();
    }

    private List<Component> outcomes(KnoopDetail knoop) {
        return knoop.status() == KnoopStatus.BESLIST
                ? parts.stream()
                        .flatMap(part -> part.outcome(new KnoopId(knoop.id())).stream())
                        .toList()
                : List.of();
    }

    private PageHeader header(KnoopDetail knoop) {
        PageHeader header = new PageHeader(knoop.data().vraag())
                .under(
                        getTranslation("knoop.list.title"),
                        KnoopQuery.cleared(query).on(KnoopRoutes.LIST));
        DossierId dossier = knoop.data().dossier();
        if (dossier != null && !knoop.dossier().isEmpty()) {
            header.under(knoop.dossier(), query.on(DossierRoutes.detail(dossier.value())));
        }
        header.note(getTranslation(
                "knoop.detail.raised",
                knoop.wie(),
                knoop.organisatie(),
                StandText.day(Dates.dayOf(knoop.gesteldOp()), Dates.dayOf(clock.instant()), getLocale()),
                knoop.werkruimte()));
        print.link(new KnoopId(knoop.id()), getLocale()).ifPresent(header::actions);
        return knoop.canWrite() ? header.actions(actions(knoop)) : header;
    }

    private Component[] actions(KnoopDetail knoop) {
        if (knoop.status() != KnoopStatus.OPEN) {
            return new Component[] {button("reopen", () -> dialogs.reopen(knoop, this::refresh))};
        }
        return new Component[] {
            KnoopTexts.button(query.on(KnoopRoutes.change(knoop.id())), getTranslation("knoop.action.change")),
            button("withdraw", () -> dialogs.withdraw(knoop, this::refresh))
        };
    }

    private Button button(String what, Runnable act) {
        Button button = new Button(getTranslation("knoop.action." + what), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
