package nl.eenoverheid.mandaat.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.mandaat.MandaatFilter;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** The question that is asked of the register: about what, in whose name, on which day. */
final class MandaatFilterBar extends Composite<Div> {
    private final transient BestuursorgaanFields organen;
    private final transient Consumer<UrlQuery> go;
    private final TextField zoek = new TextField(text("mandaat.filter.zoek"));
    private final DatePicker dag = FieldTexts.dateField(text("mandaat.filter.dag"));
    private final ComboBox<BestuursorgaanNaam> orgaan;
    private final FilterBar chips = new FilterBar();
    private transient UrlQuery query;

    MandaatFilterBar(BestuursorgaanFields organen, OrganisatieId near, UrlQuery query, Consumer<UrlQuery> go) {
        this.organen = organen;
        this.go = go;
        this.query = query;
        orgaan = organen.field(text("mandaat.filter.orgaan"), near);
        orgaan.setHelperText(null);
        zoek.setClearButtonVisible(true);
        zoek.setMaxLength(MandaatFilter.LONGEST);
        zoek.setValueChangeMode(ValueChangeMode.LAZY);
        zoek.addValueChangeListener(change -> ask(change.isFromClient(), MandaatQuery.ZOEK, change.getValue()));
        dag.addValueChangeListener(change -> ask(change.isFromClient(), MandaatQuery.DAG, change.getValue()));
        orgaan.addValueChangeListener(change -> ask(
                change.isFromClient(),
                MandaatQuery.ORGAAN,
                change.getValue() == null ? null : change.getValue().id().value()));
        Div fields = new Div(zoek, orgaan, dag);
        fields.addClassName("mandaat-vraag");
        getContent().addClassName("eo-col");
        getContent().add(fields, chips);
    }

    /** Shows what is asked. */
    void show(UrlQuery asked, MandaatFilter filter) {
        query = asked;
        if (!zoek.getValue().strip().equals(filter.zoek())) {
            zoek.setValue(filter.zoek());
        }
        dag.setValue(filter.dag());
        organen.pick(orgaan, filter.orgaan());
        chips.removeAll();
        chip("mandaat.filter.eigen", filter.organisatie() != null, MandaatQuery.EIGEN, 1);
        chip("mandaat.filter.altijd", filter.dag() == null, MandaatQuery.DAG, MandaatQuery.ALTIJD);
        for (BevoegdheidOnderwerp each : BevoegdheidOnderwerp.values()) {
            chip(
                    "bevoegdheid.bevoegdheidOnderwerp." + each,
                    each == filter.onderwerp(),
                    MandaatQuery.ONDERWERP,
                    each.name());
        }
    }

    private void chip(String key, boolean on, String name, Object value) {
        chips.add(new Chip(text(key), on, () -> go.accept(query.with(name, on ? null : value))));
    }

    private void ask(boolean byHand, String name, @Nullable Object value) {
        if (byHand) {
            go.accept(query.with(name, value));
        }
    }

    private static String text(String key) {
        return MandaatTexts.text(key);
    }
}
