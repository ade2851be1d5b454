package nl.eenoverheid.vertrouwelijkheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.vertrouwelijkheid.Geheimgrond;
import nl.eenoverheid.vertrouwelijkheid.Lezerkeuze;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidDetail;

/** The fields in which somebody says how far something may be known; of a plain level nothing more is asked. */
public final class VertrouwelijkheidFields {
    private final boolean first;
    private final List<Lezerkeuze> choices;
    private final Choice<Vertrouwelijkheid> niveau = new Choice<>(
            text("field.niveau"),
            List.of(Vertrouwelijkheid.values()),
            each -> text("vertrouwelijkheid." + each.name()));
    private final Select<Geheimgrond> grond = new Select<>();
    private final DatePicker tot = FieldTexts.dateField(text("field.tot"));
    private final MultiSelectComboBox<Lezerkeuze> lezers = FieldTexts.manyField(text("field.lezers"));
    private final TextArea reden = new TextArea(text("field.reden"));

    /**
     * Empty fields.
     *
     * @param choices who can be named
     * @param first whether nothing was said before: then a plain level needs no reason
     */
    public VertrouwelijkheidFields(List<Lezerkeuze> choices, boolean first) {
        this.choices = choices;
        this.first = first;
        grond.setLabel(text("field.grond"));
        grond.setItems(Geheimgrond.values());
        grond.setItemLabelGenerator(each -> text("geheimgrond." + each.name()));
        tot.setHelperText(text("field.tot.help"));
        lezers.setItems(choices);
        lezers.setItemLabelGenerator(each -> text("lezer", each.naam(), each.organisatie()));
        lezers.setHelperText(text("field.lezers.help"));
        reden.setHelperText(text("field.reden.help"));
        reden.setMinRows(2);
        niveau.addValueChangeListener(changed -> adapt());
        niveau.setValue(Vertrouwelijkheid.INTERN);
        adapt();
    }

    /** Shows what was said last; the reason is always new. */
    public void show(VertrouwelijkheidDetail detail) {
        Set<Long> reading =
                detail.lezers().stream().map(each -> each.wie().account()).collect(Collectors.toSet());
        List<Lezerkeuze> all = new ArrayList<>(choices);
        detail.lezers().stream()
                .map(VertrouwelijkheidDetail.Lezer::wie)
                .filter(each -> !all.contains(each))
                .forEach(all::add);
        lezers.setItems(all);
        lezers.setValue(
                all.stream().filter(each -> reading.contains(each.account())).toList());
        grond.setValue(detail.grond());
        tot.setValue(detail.tot());
        niveau.setValue(detail.niveau());
        adapt();
    }

    /** What is filled in. */
    public VertrouwelijkheidData data() {
        return new VertrouwelijkheidData(
                niveau.getValue(),
                grond.getValue(),
                tot.getValue(),
                lezers.getValue().stream().map(Lezerkeuze::account).collect(Collectors.toSet()),
                reden.getValue());
    }

    /** By the names that problems use, in the order of the screen. */
    public Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("niveau", niveau);
        fields.put("grond", grond);
        fields.put("tot", tot);
        fields.put("lezers", lezers);
        fields.put("reden", reden);
        return fields;
    }

    /** In the order of the screen. */
    public Component[] components() {
        return new Component[] {niveau, grond, tot, lezers, reden};
    }

    private void adapt() {
        Vertrouwelijkheid chosen = niveau.getValue();
        boolean limited = chosen != null && chosen.isBeperkt();
        boolean secret = chosen == Vertrouwelijkheid.GEHEIM;
        niveau.setHelperText(chosen == null ? "" : text("vertrouwelijkheid." + chosen.name() + ".uitleg"));
        grond.setVisible(secret);
        tot.setVisible(secret);
        lezers.setVisible(limited);
        reden.setVisible(limited || !first);
    }

    private static String text(String name, Object... params) {
        return VertrouwelijkheidParts.text(name, params);
    }
}
