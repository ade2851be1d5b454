package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.besluit.Doorgeefwijze;
import nl.eenoverheid.besluit.Doorgifte;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;

/** Asks who writes down what another organisation said who said that, how, and on which day. */
final class DoorgifteFields extends Div {
    private final TextField door = new TextField(text("gezegdDoor"));
    private final Choice<Doorgeefwijze> hoe = new Choice<>(
            text("gezegdHoe"),
            List.of(Doorgeefwijze.values()),
            each -> I18NProvider.translate("besluit.doorgeefwijze." + each.name()));
    private final DatePicker op = FieldTexts.dateField(text("gezegdOp"));

    DoorgifteFields(LocalDate today) {
        addClassName("eo-form");
        door.setMaxLength(Doorgifte.LONGEST);
        door.setHelperText(text("gezegdDoor.example"));
        door.setRequiredIndicatorVisible(true);
        op.setMax(today);
        op.setValue(today);
        op.setRequiredIndicatorVisible(true);
        add(door, hoe, op);
    }

    Doorgifte data() {
        return new Doorgifte(door.getValue(), hoe.getValue(), op.getValue());
    }

    void addTo(Map<String, HasValidation> fields, List<Component> content) {
        fields.put("gezegdDoor", door);
        fields.put("gezegdHoe", hoe);
        fields.put("gezegdOp", op);
        content.add(this);
    }

    private static String text(String name) {
        return I18NProvider.translate("besluit.standpunten." + name);
    }
}
