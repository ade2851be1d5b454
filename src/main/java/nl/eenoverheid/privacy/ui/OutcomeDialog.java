package nl.eenoverheid.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.InputErrors;

/** Asks for a few words and does something with them. */
final class OutcomeDialog extends Dialog {
    private final String field;
    private final TextArea words;
    private final transient Consumer<String> act;

    /**
     * Makes the dialog.
     *
     * @param key where its texts stand
     * @param field name of the field in problems
     */
    OutcomeDialog(String key, String field, Consumer<String> act) {
        this.field = field;
        this.act = act;
        words = new TextArea(getTranslation(key + ".label"));
        words.setHelperText(getTranslation(key + ".help"));
        words.setMinRows(2);
        words.addClassName("eo-wide");
        setHeaderTitle(getTranslation(key + ".title"));
        add(words);
        Button save = new Button(getTranslation(key + ".verb"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void save() {
        Map<String, TextArea> fields = Map.of(field, words);
        InputErrors.clear(fields.values());
        try {
            act.accept(words.getValue());
            close();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
