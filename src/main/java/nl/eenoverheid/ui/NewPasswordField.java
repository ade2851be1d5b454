package nl.eenoverheid.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** A password to choose, typed once: who wants to check it lets the field show it. */
public final class NewPasswordField extends PasswordField {

    /** An empty one; {@code shortest} is how many characters it must have. */
    public NewPasswordField(int shortest) {
        setLabel(getTranslation("access.field.password"));
        setHelperText(getTranslation("access.field.password.help", shortest));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        FieldTexts.reveal(this);
    }
}
