package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.i18n.I18NProvider;
import nl.eenoverheid.ui.StaleDialog;

/** Fields for text, each with its label and an example under it. */
final class FormTexts {
    private FormTexts() {}

    static String label(String name) {
        return I18NProvider.translate("besluit.field." + name);
    }

    static TextField line(String name) {
        TextField line = new TextField(label(name));
        line.setHelperText(label(name + ".example"));
        return line;
    }

    static TextArea area(String name) {
        TextArea area = new TextArea(label(name));
        area.setHelperText(label(name + ".example"));
        area.setMinRows(2);
        return area;
    }

    static void compare(StaleDialog dialog, TextFieldBase<?, String> mine, String theirs) {
        dialog.text(mine.getLabel(), mine.getValue(), theirs, mine::setValue);
    }
}
