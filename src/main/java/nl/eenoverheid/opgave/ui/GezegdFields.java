package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.eenoverheid.opgave.BijdrageData;
import nl.eenoverheid.ui.FieldTexts;

/** Who of another government said it, and when; not asked of who writes for their own. */
final class GezegdFields extends FieldSet {
    private final TextField door = new TextField(text("field.gezegdDoor"));
    private final DatePicker op = FieldTexts.dateField(text("field.gezegdOp"));

    GezegdFields() {
        super(text("field.gezegd"));
        addClassName("opgave-year-fields");
        door.setHelperText(text("field.gezegdDoor.example"));
        door.setMaxLength(BijdrageData.LONGEST_GEZEGD);
        add(door, op);
    }

    void show(BijdrageData.Gezegd gezegd) {
        door.setValue(gezegd.door());
        op.setValue(gezegd.op());
    }

    BijdrageData.Gezegd value() {
        return new BijdrageData.Gezegd(door.getValue(), op.getValue());
    }

    void addTo(Map<String, HasValidation> fields) {
        fields.put("gezegdDoor", door);
        fields.put("gezegdOp", op);
    }
}
