package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.function.Function;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.stuk.StukFilter;
import nl.eenoverheid.stuk.StukListItem;
import nl.eenoverheid.stuk.StukRoutes;
import nl.eenoverheid.stuk.StukService;
import nl.eenoverheid.stuk.StukSoort;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** As an official I find a document by the words in it, in one dossier or in all that I see. */
@Route(StukRoutes.LIST)
@RolesAllowed("DOSSIER_READ")
@StyleSheet("styles/stuk.css")
class StukkenView extends Div implements BeforeEnterObserver, Titled, Narrowed {
    static final String DOSSIER = "dossier";
    private static final String SOORT = "soort";
    private static final String VAN = "van";
    private static final String TOT = "tot";
    private static final String WOORDEN = "woorden";
    private static final String INGETROKKEN = "ingetrokken";
    private static final int PATIENCE = 400;

    private final PagedList<StukListItem> list;
    private final TextField woorden = new TextField(StukTexts.text("filter.woorden"));
    private final ComboBox<DossierChoice> dossier = new ComboBox<>(StukTexts.text("filter.dossier"));
    private final Select<StukSoort> soort = new Select<>();
    private final DatePicker van = FieldTexts.dateField(StukTexts.text("filter.van"));
    private final DatePicker tot = FieldTexts.dateField(StukTexts.text("filter.tot"));
    private final Chip ingetrokken = new Chip(StukTexts.text("filter.ingetrokken"), false, this::toggle);
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient StukFilter filter = StukFilter.ALL;

    StukkenView(StukService stukken, DossierService dossiers, ScopeService scopes, Revisions revisions) {
        list = new PagedList<>(after -> stukken.list(filter, after), row -> StukRows.row(row, true), this::nothing);
        woorden.setHelperText(StukTexts.text("filter.woorden.help"));
        woorden.setClearButtonVisible(true);
        woorden.setValueChangeMode(ValueChangeMode.LAZY);
        woorden.setValueChangeTimeout(PATIENCE);
        woorden.addClassName("stuk-words");
        dossier.setItems(dossiers.choices(null));
        dossier.setItemLabelGenerator(DossierChoice::naam);
        dossier.setClearButtonVisible(true);
        soort.setLabel(StukTexts.text("filter.soort"));
        soort.setItems(StukSoort.values());
        soort.setItemLabelGenerator(each -> each == null ? StukTexts.text("filter.soort.all") : StukTexts.soort(each));
        soort.setEmptySelectionAllowed(true);
        soort.setEmptySelectionCaption(StukTexts.text("filter.soort.all"));
        van.setClearButtonVisible(true);
        tot.setClearButtonVisible(true);
        listen(woorden, WOORDEN, text -> text.isBlank() ? null : text.strip());
        listen(dossier, DOSSIER, chosen -> chosen == null ? null : chosen.id());
        listen(soort, SOORT, chosen -> chosen == null ? null : chosen.name());
        listen(van, VAN, day -> day);
        listen(tot, TOT, day -> day);
        FilterBar filters = new FilterBar(dossier, soort, van, tot, ingetrokken);
        filters.addClassName("stuk-filters");
        addClassName("eo-page");
        add(new PageHeader(title()).note(StukTexts.text("list.note")), woorden, filters, list);
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                list::reload);
    }

    @Override
    public final String title() {
        return StukTexts.text("list.title");
    }

    @Override
    public String listPath() {
        return StukRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        StukFilter asked = new StukFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                query.id(DOSSIER).map(DossierId::new).orElse(null),
                query.constant(SOORT, StukSoort.class).orElse(null),
                day(VAN),
                day(TOT),
                query.text(WOORDEN).orElse(""),
                query.text(INGETROKKEN).isPresent());
        show(asked);
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
    }

    private void show(StukFilter asked) {
        if (!woorden.getValue().strip().equals(asked.woorden())) {
            woorden.setValue(asked.woorden());
        }
        DossierId chosen = asked.dossier();
        dossier.setValue(dossier.getListDataView()
                .getItems()
                .filter(each -> chosen != null && each.id() == chosen.value())
                .findFirst()
                .orElse(null));
        soort.setValue(asked.soort());
        van.setValue(asked.van());
        tot.setValue(asked.tot());
        ingetrokken.setOn(asked.ingetrokken());
    }

    private @Nullable LocalDate day(String name) {
        try {
            return query.text(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private <V> void listen(HasValue<?, V> field, String name, Function<V, @Nullable Object> value) {
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                go(query.with(name, value.apply(changed.getValue())));
            }
        });
    }

    private void toggle() {
        go(query.with(INGETROKKEN, filter.ingetrokken() ? null : "ja"));
    }

    private static void go(UrlQuery asked) {
        UI.getCurrent().navigate(StukRoutes.LIST, asked.parameters());
    }

    private Component nothing() {
        if (!filter.equals(StukFilter.ALL)) {
            return new EmptyState(
                    StukTexts.text("none.filtered.title"),
                    StukTexts.text("none.filtered.text"),
                    new Button(StukTexts.text("none.filtered.clear"), click -> go(query.only(UrlQuery.WERKRUIMTE))));
        }
        return new EmptyState(StukTexts.text("none.all.title"), StukTexts.text("none.all.text"));
    }
}
