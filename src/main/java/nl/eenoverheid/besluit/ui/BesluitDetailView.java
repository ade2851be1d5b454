package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.VerloopService;
import org.jspecify.annotations.Nullable;

/**
 * As an official I read one besluit as a good letter: what was decided, by whom, on what ground, why, what the minority
 * holds and when we look again. While it is prepared I say where my organisation stands and see what is missing.
 */
@Route(BesluitRoutes.LIST + "/:id")
@RolesAllowed("BESLUIT_READ")
@StyleSheet("styles/besluit.css")
@Uses(BigDecimalField.class)
@Uses(EoChart.class)
@Uses(IntegerField.class)
@Uses(MenuBar.class)
@Uses(MultiSelectComboBox.class)
@Uses(Select.class)
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(Details.class)
class BesluitDetailView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    private final transient BesluitService besluiten;
    private final transient VerloopService verloop;
    private final transient BesluitParts parts;
    private final transient BesluitActions actions;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable BesluitDetail open;

    BesluitDetailView(
            BesluitService besluiten,
            VerloopService verloop,
            ScopeService scopes,
            Revisions revisions,
            BesluitParts parts,
            BesluitActs acts) {
        this.besluiten = besluiten;
        this.verloop = verloop;
        this.parts = parts;
        actions = new BesluitActions(acts, this::refresh);
        addClassNames("eo-page", "besluit-page");
        KeptPlace.follow(this);
        UnfoldedPrint.follow(this);
        Live.bind(
                this,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(),
                        EnumSet.of(ItemSoort.BESLUIT, ItemSoort.TERUGKOPPELING),
                        wake),
                this::refresh);
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(open).map(besluit -> new Item(ItemSoort.BESLUIT, besluit.id()));
    }

    @Override
    public String title() {
        return open == null ? getTranslation("besluit.list.title") : open.data().titel();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = BesluitQuery.cleared(UrlQuery.of(event.getLocation()));
        show(besluiten.detail(
                event.getRouteParameters().get("id").flatMap(BesluitRoutes::id).orElseThrow(NotFound::new)));
    }

    private void refresh() {
        if (open != null) {
            KeptPlace kept = KeptPlace.on(this);
            show(besluiten.detail(new BesluitId(open.id())));
            kept.backOn(this);
        }
    }

    private void show(BesluitDetail besluit) {
        open = besluit;
        removeAll();
        VormingParts vorming = new VormingParts(besluit, actions);
        Columns columns = new Columns();
        vorming.asked(getLocale()).ifPresent(columns::main);
        columns.main(
                new BesluitLetter(besluit, actions, parts.tops()), new BesluitFacts(besluit, query, parts.facts()));
        vorming.ommekeer(query).ifPresent(columns::main);
        parts.panels(new BesluitId(besluit.id())).forEach(columns::main);
        if (besluit.isPrepared()) {
            columns.side(checklist(besluit));
        }
        vorming.side().forEach(columns::side);
        BesluitHistory history = new BesluitHistory(besluit, verloop.ofItem(new Item(ItemSoort.BESLUIT, besluit.id())));
        if (besluit.isPrepared()) {
            columns.main(history);
        } else {
            columns.side(history);
        }
        add(new BesluitHeader(besluit, query, actions, parts), columns);
    }

    private Panel checklist(BesluitDetail besluit) {
        Panel panel = new Panel(
                getTranslation("besluit.vastleggen.klaar"),
                new ChecklistView(besluit, BesluitResultaat.VASTGESTELD, query));
        panel.addClassName("besluit-niet-op-papier");
        if (besluit.canWrite()) {
            Button record = new Button(
                    getTranslation("besluit.vastleggen.verb"),
                    event -> RecordDialog.of(besluit, actions, query, parts).open());
            record.addThemeName("primary");
            panel.add(record);
        }
        return panel;
    }
}
