package nl.eenoverheid.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.shared.InvalidInput.Problem;
import org.jspecify.annotations.Nullable;

/** A field in which somebody typed what is no date or no time: it has no value, and yet it is not empty. */
final class UnreadableField {
    private UnreadableField() {}

    /** What is wrong with a field in itself; empty when it can be read. */
    static Optional<Problem> of(String name, @Nullable HasValidation field) {
        boolean unreadable =
                switch (field) {
                    case DatePicker date ->
                        date.isEmpty()
                                && date.getDefaultValidator()
                                        .apply(null, new ValueContext(date))
                                        .isError();
                    case TimePicker time ->
                        time.isEmpty()
                                && time.getDefaultValidator()
                                        .apply(null, new ValueContext(time))
                                        .isError();
                    case null, default -> false;
                };
        return unreadable
                ? Optional.of(new Problem(
                        name, field instanceof DatePicker ? "ui.dateField.bad" : "ui.timeField.bad", List.of()))
                : Optional.empty();
    }
}
