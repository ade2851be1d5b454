package nl.eenoverheid.journaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.journaal.JournaalregelData;
import nl.eenoverheid.journaal.Middel;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.PersonalDataGuard;

/** The fields in which a talk is written down, with the time of now. */
final class GesprekFields {
    private final Choice<Middel> middel =
            new Choice<>(JournaalTexts.text("field.middel"), List.of(Middel.values()), JournaalTexts::middel);
    private final TextField met = new TextField(JournaalTexts.text("field.met"));
    private final DatePicker dag = FieldTexts.dateField(JournaalTexts.text("field.dag"));
    private final TimePicker tijd = FieldTexts.timeField(JournaalTexts.text("field.tijd"));
    private final TextArea gezegd = new TextArea(JournaalTexts.text("field.gezegd"));
    private final TextArea afgesproken = new TextArea(JournaalTexts.text("field.afgesproken"));

    GesprekFields(LocalDate today) {
        met.setHelperText(JournaalTexts.text("field.met.help"));
        met.setMaxLength(JournaalregelData.LONGEST_MET);
        dag.setValue(today);
        dag.setMax(today);
        gezegd.setHelperText(JournaalTexts.text("field.gezegd.help"));
        gezegd.setMinRows(3);
        afgesproken.setHelperText(JournaalTexts.text("field.afgesproken.help"));
        PersonalDataGuard.on(met);
        PersonalDataGuard.on(gezegd);
        PersonalDataGuard.on(afgesproken);
    }

    void show(JournaalregelData data) {
        middel.setValue(data.middel());
        met.setValue(data.met());
        dag.setValue(data.dag());
        tijd.setValue(data.tijd());
        gezegd.setValue(data.gezegd());
        afgesproken.setValue(data.afgesproken());
    }

    JournaalregelData data() {
        return new JournaalregelData(
                dag.getValue(),
                tijd.getValue(),
                middel.getValue(),
                met.getValue(),
                gezegd.getValue(),
                afgesproken.getValue());
    }

    /** After it was kept. */
    void remind() {
        PersonalDataGuard.remind(met, gezegd, afgesproken);
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("middel", middel);
        fields.put("met", met);
        fields.put("dag", dag);
        fields.put("tijd", tijd);
        fields.put("gezegd", gezegd);
        fields.put("afgesproken", afgesproken);
        return fields;
    }

    Component[] components() {
        Div when = new Div(dag, tijd);
        when.addClassName("journaal-when");
        return new Component[] {middel, met, when, gezegd, afgesproken};
    }

    Component[] typed() {
        return new Component[] {met, gezegd, afgesproken};
    }
}
