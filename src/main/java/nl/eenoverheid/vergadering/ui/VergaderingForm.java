package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.vergadering.GenodigdeData;
import nl.eenoverheid.vergadering.VergaderingData;

/** The fields of a meeting: what it is called, when, where and with whom. */
@StyleSheet("styles/vergadering.css")
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
            FieldTexts.manyField(getTranslation("vergadering.field.genodigden"));

    private boolean meant;

    VergaderingForm(List<Gast> guests) {
        addClassName("eo-form");
        titel.setHelperText(getTranslation("vergadering.field.titel.example"));
        minuten.setLabel(getTranslation("vergadering.field.minuten"));
        minuten.setItems(MINUTES);
        minuten.setItemLabelGenerator(each -> getTranslation("vergadering.minuten", each));
        minuten.setValue(USUAL_MINUTES);
        link.setHelperText(getTranslation("vergadering.field.link.help"));
        genodigden.setItems(guests);
        genodigden.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        genodigden.setItemLabelGenerator(Gast::naam);
        genodigden.setHelperText(getTranslation("vergadering.field.genodigden.help"));
        Div moment = new Div(dag, tijd, minuten);
        moment.addClassName("vergadering-moment");
        add(titel, moment, plek, link, genodigden);
    }

    /** Who plans a meeting is mostly there. */
    VergaderingForm invite(GenodigdeData planner) {
        genodigden.setValue(genodigden
                .getListDataView()
                .getItems()
                .filter(each -> each.data().equals(planner))
                .collect(Collectors.toSet()));
        return this;
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

    /** Whether the meeting that stands there would be over, and nobody said yet that this is meant. */
    boolean mustBeAsked(Instant now) {
        VergaderingData data = data();
        return !meant
                && data.begintOp() != null
                && data.minuten() != null
                && data.begintOp().plus(Duration.ofMinutes(data.minuten())).isBefore(now);
    }

    /** The day is meant as it is. */
    void answer() {
        meant = true;
    }

    /** Does something with what stands there; of a moment that misses it tells which half. */
    boolean send(Consumer<VergaderingData> act) {
        try {
            act.accept(data());
            return true;
        } catch (InvalidInput e) {
            throw new InvalidInput(e.problems().stream()
                    .flatMap(each -> "begintOp".equals(each.field()) ? halves(each) : Stream.of(each))
                    .toList());
        }
    }

    private Stream<InvalidInput.Problem> halves(InvalidInput.Problem moment) {
        return Stream.of(dag.isEmpty() ? "dag" : "", tijd.isEmpty() ? "tijd" : "")
                .filter(half -> !half.isEmpty())
                .map(half -> new InvalidInput.Problem(half, moment.key(), moment.params()));
    }

    private VergaderingData data() {
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

    /** The fields in which somebody types. */
    Component[] typed() {
        return new Component[] {titel, dag, tijd, plek, link};
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("titel", titel);
        fields.put("dag", dag);
        fields.put("tijd", tijd);
        fields.put("minuten", minuten);
        fields.put("plek", plek);
        fields.put("link", link);
        fields.put("genodigden", genodigden);
        return fields;
    }
}
