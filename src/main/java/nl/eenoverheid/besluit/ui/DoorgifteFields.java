package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.besluit.Doorgifte;
import nl.eenoverheid.ui.FieldTexts;

/** Asks who writes down what another organisation said whether that was by telephone, when, and by whom. */
final class DoorgifteFields extends Div {
    private final Checkbox telefonisch = new Checkbox(text("telefonisch"));
    private final DatePicker op = FieldTexts.dateField(text("gezegdOp"));
    private final TextField door = new TextField(text("gezegdDoor"));

    DoorgifteFields(LocalDate today) {
        addClassName("eo-form");
        op.setMax(today);
        op.setValue(today);
        op.setRequiredIndicatorVisible(true);
        door.setMaxLength(Doorgifte.LONGEST);
        door.setHelperText(text("gezegdDoor.example"));
        telefonisch.addValueChangeListener(event -> show(event.getValue()));
        add(telefonisch, op, door);
        show(false);
    }

    Doorgifte data() {
        return telefonisch.getValue() ? new Doorgifte(op.getValue(), door.getValue()) : Doorgifte.GEEN;
    }

    void addTo(Map<String, HasValidation> fields, List<Component> content) {
        fields.put("gezegdOp", op);
        fields.put("gezegdDoor", door);
        content.add(this);
    }

    private void show(boolean phoned) {
        op.setVisible(phoned);
        door.setVisible(phoned);
    }

    private static String text(String name) {
        return I18NProvider.translate("besluit.standpunten." + name);
    }
}
