package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.DossierDetail;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PathLink;
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
 * As an official I see of one dossier what it is about, what is fixed and open, who decides and who takes part; then
 * what was heard, decided and done. Parts of other modules stand among our own.
 */
@Route(DossierRoutes.LIST + "/:id")
@RolesAllowed("DOSSIER_READ")
@StyleSheet("styles/dossier.css")
@Uses(EoChart.class)
@Uses(IntegerField.class)
@Uses(MultiSelectComboBox.class)
@Uses(Upload.class)
@Uses(DatePicker.class)
@Uses(TimePicker.class)
@Uses(Select.class)
@Uses(ComboBox.class)
@Uses(Details.class)
class DossierView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    /** Name of the query parameter with the side that is shown. */
    private final transient DossierService dossiers;

    private final transient DossierPanels panels;
    private final transient DossierActions actions;
    private final transient List<DossierPart> others;
    private final transient List<LivePart<?>> own = new ArrayList<>();
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable DossierDetail open;

    DossierView(
            DossierService dossiers,
            DossierPanels panels,
            DossierActions actions,
            ObjectProvider<DossierPart> others,
            ScopeService scopes,
            Revisions revisions) {
        this.dossiers = dossiers;
        this.panels = panels;
        this.actions = actions;
        this.others = others.stream().toList();
        addClassName("eo-page");
        Live.bind(
                this,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER, ItemSoort.SIGNAAL), wake),
                this::refresh);
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(open).map(dossier -> new Item(ItemSoort.DOSSIER, dossier.id()));
    }

    @Override
    public String title() {
        return shown().data().naam();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        DossierId id =
                event.getRouteParameters().get("id").flatMap(DossierRoutes::id).orElseThrow(NotFound::new);
        open = dossiers.detail(id);
        own.clear();
        removeAll();
        add(live(this::shown, this::head), tabs(), content(id));
    }

    private void refresh() {
        open = dossiers.detail(new DossierId(shown().id()));
        own.forEach(LivePart::refresh);
    }

    private DossierDetail shown() {
        if (open == null) {
            throw new NotFound();
        }
        return open;
    }

    private Component head(DossierDetail dossier) {
        UrlQuery kept = query.only(UrlQuery.WERKRUIMTE);
        PageHeader header = new PageHeader(dossier.data().naam())
                .under(getTranslation("dossier.list.title"), kept.on(DossierRoutes.LIST))
                .note(getTranslation(
                        "dossier.head.note",
                        dossier.werkruimte(),
                        DossierTexts.name(this, dossier.fase()),
                        Dates.date(Dates.dayOf(dossier.faseSinds()), getLocale())));
        if (dossier.canWrite()) {
            boolean closed = dossier.fase() == DossierFase.GESLOTEN;
            if (!closed) {
                PathLink edit =
                        new PathLink(kept.on(DossierRoutes.edit(dossier.id())), getTranslation("dossier.action.edit"));
                edit.addClassName("eo-button");
                header.actions(edit);
            }
            header.actions(new Button(
                    getTranslation(closed ? "dossier.action.reopen" : "dossier.action.fase"),
                    event -> actions.move(dossier, this::refresh)));
        }
        Paragraph step = DossierTexts.soft(getTranslation(
                "dossier.head.step",
                DossierTexts.name(this, dossier.fase()),
                dossier.fase().ordinal() + 1,
                DossierFase.values().length));
        step.addClassName("dossier-step");
        Div head = new Div(header, DossierTexts.steps(this, dossier.fase()), step);
        head.addClassNames("eo-col", "dossier-head");
        return head;
    }

    private Component tabs() {
        List<DossierTab> tabs =
                Stream.of(DossierTab.values()).filter(this::hasParts).toList();
        return new DossierTabs(shown().id(), tabs, tab(), query);
    }

    private boolean hasParts(DossierTab tab) {
        return tab == DossierTab.KERN
                || tab == DossierTab.VERLOOP
                || others.stream().anyMatch(part -> part.tab() == tab);
    }

    private DossierTab tab() {
        return query.constant(DossierTabs.PARAMETER, DossierTab.class).orElse(DossierTab.KERN);
    }

    private Component content(DossierId id) {
        List<Placed> parts = new ArrayList<>(own(id));
        others.stream()
                .filter(part -> part.tab() == tab())
                .forEach(part -> parts.add(new Placed(part.order(), part.aside(), part.part(id))));
        Columns columns = new Columns();
        parts.stream().sorted(Comparator.comparingInt(Placed::order)).forEach(part -> {
            if (part.aside()) {
                columns.side(part.component());
            } else {
                columns.main(part.component());
            }
        });
        columns.setClassName("dossier-one", parts.stream().noneMatch(Placed::aside));
        return columns;
    }

    private List<Placed> own(DossierId id) {
        return switch (tab()) {
            case KERN ->
                List.of(
                        new Placed(10, false, live(this::shown, panels::about)),
                        new Placed(5, true, live(() -> panels.onward(shown()), read -> panels.onward(shown(), read))),
                        new Placed(10, true, live(this::shown, dossier -> panels.roles(dossier, this::refresh))),
                        new Placed(
                                20,
                                true,
                                live(
                                        () -> new DossierPanels.Read(shown(), dossiers.landings(id)),
                                        read -> panels.read(read, query, this::refresh))));
            case VERLOOP -> List.of(new Placed(10, false, live(() -> panels.course(id), panels::course)));
            case BUITEN, STUKKEN, WERK, GELD, BESLUITEN -> List.of();
        };
    }

    private <T> LivePart<T> live(Supplier<T> read, Function<T, Component> show) {
        LivePart<T> part = new LivePart<>(read, show);
        own.add(part);
        return part;
    }

    /** A part and where it stands. */
    private record Placed(int order, boolean aside, Component component) {}
}
