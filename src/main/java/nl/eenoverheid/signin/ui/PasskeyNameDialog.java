package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signin.PasskeyListItem;
import nl.eenoverheid.signin.PasskeyService;
import nl.eenoverheid.ui.InputErrors;

/** Gives a passkey another name. */
final class PasskeyNameDialog extends Dialog {
    private final transient PasskeyService passkeys;
    private final transient PasskeyListItem passkey;
    private final transient Runnable done;
    private final TextField naam;

    PasskeyNameDialog(PasskeyService passkeys, PasskeyListItem passkey, Runnable done) {
        this.passkeys = passkeys;
        this.passkey = passkey;
        this.done = done;
        naam = new TextField(getTranslation("signin.passkey.name"));
        naam.setValue(passkey.naam());
        setHeaderTitle(getTranslation("signin.passkey.renameOf", passkey.naam()));
        add(naam);
        Button rename = new Button(getTranslation("signin.passkey.rename"), click -> rename());
        rename.addThemeVariants(ButtonVariant.PRIMARY);
        rename.addClickShortcut(Key.ENTER).listenOn(naam);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), rename);
    }

    private void rename() {
        Map<String, TextField> fields = Map.of("naam", naam);
        InputErrors.clear(fields.values());
        try {
            passkeys.rename(passkey.id(), naam.getValue());
            close();
            done.run();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
