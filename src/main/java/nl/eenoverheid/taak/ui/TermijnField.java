package nl.eenoverheid.taak.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import org.jspecify.annotations.Nullable;

/** Until when: so many working days, or a day. The day is always on the screen. */
final class TermijnField extends Div {
    private static final List<Integer> WERKDAGEN = List.of(2, 5, 10, 20);

    private final Choice<Integer> werkdagen;
    private final DatePicker uiterlijk = FieldTexts.dateField(getTranslation("taak.field.uiterlijk"));

    TermijnField(LocalDate today) {
        addClassName("taak-termijn");
        werkdagen = new Choice<>(
                getTranslation("taak.field.werkdagen"), WERKDAGEN, days -> getTranslation("taak.werkdagen", days));
        werkdagen.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                uiterlijk.setValue(Werkdagen.plus(today, change.getValue()));
            }
        });
        uiterlijk.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                werkdagen.setValue(null);
            }
        });
        add(werkdagen, uiterlijk);
    }

    void setDay(@Nullable LocalDate day) {
        werkdagen.setValue(day == null ? Integer.valueOf(10) : null);
        if (day != null) {
            uiterlijk.setValue(day);
        }
    }

    @Nullable
    LocalDate day() {
        return uiterlijk.getValue();
    }

    HasValidation field() {
        return uiterlijk;
    }
}
