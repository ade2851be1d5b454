package nl.eenoverheid.toewijzing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.InputErrors;

/** A form about who handles a signaal. It stays open with what was typed when that is refused. */
abstract sealed class HandDialog extends Dialog permits AssignDialog, AssignManyDialog, RefuseDialog, RegieDialog {
    private final String what;

    HandDialog(String what) {
        this.what = what;
        setHeaderTitle(getTranslation("toewijzing." + what + ".title"));
    }

    /** The fields by the name that problems use, in the order of the screen. */
    abstract Map<String, HasValidation> fields();

    final void fill(BooleanSupplier act, Component... content) {
        Div form = new Div(content);
        form.addClassNames("eo-form", "signaal-dialog");
        add(form);
        Button go = new Button(getTranslation("toewijzing." + what + ".verb"), click -> submit(act));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit(BooleanSupplier act) {
        InputErrors.clear(fields().values());
        try {
            if (act.getAsBoolean()) {
                close();
            }
        } catch (InvalidInput e) {
            InputErrors.show(e, fields());
        }
    }
}
