package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signin.OwnSignInService;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.NewPasswordField;
import nl.eenoverheid.ui.Notices;

/** The password: the present one, and the one that replaces it. */
final class PasswordPanel extends Div {
    private final transient OwnSignInService own;
    private final transient Runnable done;
    private final PasswordField present;
    private final NewPasswordField wanted;

    PasswordPanel(OwnSignInService own, NewPasswordField wanted, Runnable done) {
        this.own = own;
        this.wanted = wanted;
        this.done = done;
        present = FieldTexts.passwordField(getTranslation("signin.password.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        addClassName("signin-form");
        add(present, wanted, new Button(getTranslation("signin.password.verb"), click -> change()));
    }

    private void change() {
        Map<String, PasswordField> fields = Map.of("present", present, "password", wanted);
        InputErrors.clear(fields.values());
        try {
            own.changePassword(ThisSession.ref(), present.getValue(), wanted.getValue());
            present.clear();
            wanted.clear();
            Notices.saved(getTranslation("signin.password.done"));
            done.run();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
