package nl.eenoverheid.bestuursafspraak.ui;

import static nl.eenoverheid.bestuursafspraak.ui.AfspraakTexts.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.eenoverheid.bestuursafspraak.AfspraakFilter;
import nl.eenoverheid.bestuursafspraak.AfspraakRuimte;
import nl.eenoverheid.bestuursafspraak.AfspraakSoort;
import nl.eenoverheid.bestuursafspraak.AfspraakStatus;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** What the list is narrowed to, as it stands in the address. What cannot be read there counts as not filtered. */
final class AfspraakFilters extends Div {
    private static final String ORGANISATIE = "organisatie";
    private static final String SOORT = "soort";
    private static final String RUIMTE = "ruimte";
    private static final String STATUS = "stand";
    private static final String OP = "op";
    private static final String WOORDEN = "woorden";
    private static final int PATIENCE = 400;

    private final transient Consumer<UrlQuery> go;
    private final TextField woorden = new TextField(text("filter.woorden"));
    private final ComboBox<OrganisatieNaam> organisatie = new ComboBox<>(text("filter.organisatie"));
    private final Select<AfspraakSoort> soort = select("filter.soort", AfspraakSoort.values(), AfspraakTexts::name);
    private final Select<AfspraakStatus> status = select("filter.status", AfspraakStatus.values(), AfspraakTexts::name);
    private final DatePicker op = FieldTexts.dateField(text("filter.op"));
    private final Map<AfspraakRuimte, Chip> ruimten = new EnumMap<>(AfspraakRuimte.class);
    private transient UrlQuery query;

    AfspraakFilters(List<OrganisatieNaam> organisaties, UrlQuery query, Consumer<UrlQuery> go) {
        this.query = query;
        this.go = go;
        addClassName("eo-col");
        woorden.setHelperText(text("filter.woorden.help"));
        woorden.setClearButtonVisible(true);
        woorden.setValueChangeMode(ValueChangeMode.LAZY);
        woorden.setValueChangeTimeout(PATIENCE);
        woorden.addClassName("afspraak-words");
        organisatie.setItems(organisaties);
        organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
        organisatie.setClearButtonVisible(true);
        op.setClearButtonVisible(true);
        listen(woorden, WOORDEN, text -> text.isBlank() ? null : text.strip());
        listen(
                organisatie,
                ORGANISATIE,
                chosen -> chosen == null ? null : chosen.id().value());
        listen(soort, SOORT, chosen -> chosen);
        listen(status, STATUS, chosen -> chosen);
        listen(op, OP, day -> day);
        FilterBar fields = new FilterBar(organisatie, soort, status, op);
        fields.addClassName("afspraak-filters");
        FilterBar chips = new FilterBar();
        for (AfspraakRuimte ruimte : AfspraakRuimte.values()) {
            Chip chip = new Chip(AfspraakTexts.name(ruimte), false, () -> toggle(ruimte));
            ruimten.put(ruimte, chip);
            chips.add(chip);
        }
        add(woorden, fields, chips);
    }

    /** Shows what an address says, and gives it as a filter. */
    AfspraakFilter show(UrlQuery asked) {
        query = asked;
        AfspraakFilter filter = filter(asked);
        if (!woorden.getValue().strip().equals(filter.woorden())) {
            woorden.setValue(filter.woorden());
        }
        organisatie.setValue(chosen(filter).orElse(null));
        soort.setValue(filter.soort());
        status.setValue(filter.status());
        op.setValue(filter.op());
        ruimten.forEach((ruimte, chip) -> chip.setOn(ruimte == filter.ruimte()));
        return filter;
    }

    private Optional<OrganisatieNaam> chosen(AfspraakFilter filter) {
        return organisatie
                .getListDataView()
                .getItems()
                .filter(each -> each.id().equals(filter.organisatie()))
                .findFirst();
    }

    private static AfspraakFilter filter(UrlQuery query) {
        return new AfspraakFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                query.id(ORGANISATIE).map(OrganisatieId::new).orElse(null),
                query.constant(SOORT, AfspraakSoort.class).orElse(null),
                query.constant(RUIMTE, AfspraakRuimte.class).orElse(null),
                query.constant(STATUS, AfspraakStatus.class).orElse(null),
                day(query),
                query.text(WOORDEN).orElse(""));
    }

    private static @Nullable LocalDate day(UrlQuery query) {
        try {
            return query.text(OP).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void toggle(AfspraakRuimte ruimte) {
        go.accept(query.with(RUIMTE, filter(query).ruimte() == ruimte ? null : ruimte));
    }

    private <V> void listen(HasValue<?, V> field, String name, Function<V, @Nullable Object> value) {
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                go.accept(query.with(name, value.apply(changed.getValue())));
            }
        });
    }

    private static <E extends Enum<E>> Select<E> select(String label, E[] values, Function<E, String> name) {
        Select<E> select = new Select<>();
        select.setLabel(text(label));
        select.setItems(values);
        select.setItemLabelGenerator(each -> each == null ? text("filter.all") : name.apply(each));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("filter.all"));
        return select;
    }
}
