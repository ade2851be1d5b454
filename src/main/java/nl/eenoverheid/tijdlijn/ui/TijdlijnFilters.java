package nl.eenoverheid.tijdlijn.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.tijdlijn.Tijdlijn;
import nl.eenoverheid.tijdlijn.TijdlijnFilter;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** What a timeline can be narrowed to; each choice goes to another address. */
final class TijdlijnFilters extends Div {
    private final transient UrlQuery query;
    private final transient Consumer<UrlQuery> go;

    TijdlijnFilters(UrlQuery query, Tijdlijn tijdlijn, Consumer<UrlQuery> go) {
        this.query = query;
        this.go = go;
        addClassName("tijdlijn-filters");
        TijdlijnFilter filter = TijdlijnQuery.filter(query);
        add(kinds(filter, tijdlijn));
        Div line = new Div(
                organisation(filter, tijdlijn.organisaties()),
                day(TijdlijnQuery.VAN, filter.van()),
                day(TijdlijnQuery.TOT, filter.tot()));
        line.addClassName("eo-line");
        add(line);
        if (!filter.equals(TijdlijnFilter.ALL)) {
            Button all = new Button(text("tijdlijn.filter.clear"), click -> go.accept(query.only(UrlQuery.WERKRUIMTE)));
            all.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(all);
        }
    }

    private Component kinds(TijdlijnFilter filter, Tijdlijn tijdlijn) {
        FilterBar bar = new FilterBar();
        bar.add(new Chip(text("tijdlijn.filter.all"), filter.soort() == null, () -> to(TijdlijnQuery.SOORT, null))
                .all());
        for (TijdlijnSoort soort : TijdlijnSoort.values()) {
            boolean on = filter.soort() == soort;
            if (on || tijdlijn.soorten().contains(soort)) {
                bar.add(new Chip(
                        TijdlijnStrook.name(soort), on, () -> to(TijdlijnQuery.SOORT, on ? null : soort.name())));
            }
        }
        return bar;
    }

    private Component organisation(TijdlijnFilter filter, List<String> organisaties) {
        List<String> all = new ArrayList<>(organisaties);
        if (!filter.organisatie().isEmpty() && !all.contains(filter.organisatie())) {
            all.add(filter.organisatie());
        }
        all.addFirst("");
        Select<String> select = new Select<>();
        select.setLabel(text("tijdlijn.filter.organisatie"));
        select.setItems(all);
        select.setItemLabelGenerator(name -> name.isEmpty() ? text("tijdlijn.filter.everyone") : name);
        select.setValue(filter.organisatie());
        select.addValueChangeListener(change -> to(TijdlijnQuery.ORGANISATIE, change.getValue()));
        return select;
    }

    private Component day(String name, @Nullable LocalDate value) {
        DatePicker field = FieldTexts.dateField(text("tijdlijn.filter." + name));
        field.setClearButtonVisible(true);
        field.setValue(value);
        field.addValueChangeListener(change -> to(name, change.getValue()));
        return field;
    }

    private void to(String name, @Nullable Object value) {
        go.accept(query.with(name, value));
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
