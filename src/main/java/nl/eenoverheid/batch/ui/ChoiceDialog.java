package nl.eenoverheid.batch.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks one thing before an act on many signalen, and says that it can be taken back. */
final class ChoiceDialog<
                T,
                F extends
                        Component & HasValidation & Focusable<F>
                                & HasValue<AbstractField.ComponentValueChangeEvent<F, T>, T>>
        extends Dialog {

    ChoiceDialog(String title, String verb, F field, Consumer<T> go) {
        setHeaderTitle(title);
        Div content = new Div(field, new Paragraph(getTranslation("batch.promise")));
        content.addClassName("eo-form");
        add(content);
        Button act = new Button(verb, click -> submit(field, go));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), act);
        field.focus();
    }

    private void submit(F field, Consumer<T> go) {
        boolean empty = field.isEmpty() || field.getValue().toString().isBlank();
        field.setErrorMessage(getTranslation("shared.input.choose"));
        field.setInvalid(empty);
        if (empty) {
            field.focus();
        } else {
            close();
            go.accept(field.getValue());
        }
    }
}
