package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.vergadering.VergaderingData;

/** The fields of a meeting: what it is called, when, where and with whom. */
final class VergaderingForm extends Div {
    private static final List<Integer> MINUTES = List.of(30, 45, 60, 90, 120, 180);
    private static final int USUAL_MINUTES = 60;

    private final TextField titel = new TextField(getTranslation("vergadering.field.titel"));
    private final DatePicker dag = FieldTexts.dateField(getTranslation("vergadering.field.dag"));
    private final TimePicker tijd = FieldTexts.timeField(getTranslation("vergadering.field.tijd"));
    private final Select<Integer> minuten = new Select<>();
    private final TextField plek = new TextField(getTranslation("vergadering.field.plek"));
    private final TextField link = new TextField(getTranslation("vergadering.field.link"));
    private final MultiSelectComboBox<Gast> genodigden =
            new MultiSelectComboBox<>(getTranslation("vergadering.field.genodigden"));

    VergaderingForm(List<Gast> guests) {
        addClassName("eo-form");
        titel.setHelperText(getTranslation("vergadering.field.titel.example"));
        minuten.setLabel(getTranslation("vergadering.field.minuten"));
        minuten.setItems(MINUTES);
        minuten.setItemLabelGenerator(each -> getTranslation("vergadering.minuten", each));
        minuten.setValue(USUAL_MINUTES);
        link.setHelperText(getTranslation("vergadering.field.link.help"));
        genodigden.setItems(guests);
        genodigden.setItemLabelGenerator(Gast::naam);
        genodigden.setHelperText(getTranslation("vergadering.field.genodigden.help"));
        Div moment = new Div(dag, tijd, minuten);
        moment.addClassName("vergadering-moment");
        add(titel, moment, plek, link, genodigden);
    }

    /** Shows what is known already; a new meeting has its own day. */
    VergaderingForm show(VergaderingData data, boolean again) {
        titel.setValue(data.titel());
        if (!again && data.begintOp() != null) {
            dag.setValue(Dates.dayOf(data.begintOp()));
        }
        if (data.begintOp() != null) {
            tijd.setValue(LocalTime.ofInstant(data.begintOp(), Dates.ZONE));
        }
        if (data.minuten() != null) {
            List<Integer> offered = new TreeSet<>(MINUTES).stream().toList();
            minuten.setItems(Stream.concat(offered.stream(), Stream.of(data.minuten()))
                    .distinct()
                    .sorted()
                    .toList());
            minuten.setValue(data.minuten());
        }
        plek.setValue(data.plek());
        link.setValue(data.link());
        genodigden.setValue(genodigden
                .getListDataView()
                .getItems()
                .filter(each -> data.genodigden().contains(each.data()))
                .collect(Collectors.toSet()));
        return this;
    }

    VergaderingData data() {
        return new VergaderingData(
                titel.getValue(),
                dag.getValue() == null || tijd.getValue() == null
                        ? null
                        : dag.getValue()
                                .atTime(tijd.getValue())
                                .atZone(Dates.ZONE)
                                .toInstant(),
                minuten.getValue(),
                plek.getValue(),
                link.getValue(),
                genodigden.getValue().stream().map(Gast::data).toList());
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("titel", titel);
        fields.put("begintOp", dag.getValue() == null ? dag : tijd);
        fields.put("minuten", minuten);
        fields.put("plek", plek);
        fields.put("link", link);
        fields.put("genodigden", genodigden);
        return fields;
    }
}
