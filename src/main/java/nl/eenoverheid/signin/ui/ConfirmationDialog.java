package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signin.ConfirmationNeeded;
import nl.eenoverheid.signin.OwnSignIn;
import nl.eenoverheid.signin.OwnSignInService;
import nl.eenoverheid.signin.PasskeyChallenge;
import nl.eenoverheid.signin.PasskeyService;
import nl.eenoverheid.signin.PasskeySignInService;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;
import org.springframework.context.annotation.Scope;
import org.springframework.security.authentication.BadCredentialsException;

/** Asks for the password or a passkey once more, before a change around signing in, when the sign-in is too long ago. */
@SpringComponent
@Scope("prototype")
final class ConfirmationDialog extends Dialog {
    private final transient OwnSignInService own;
    private final transient PasskeyService passkeys;
    private final PasswordField present;
    private final Div content = new Div();
    private final Button confirm;
    private final String party;
    private transient Runnable change = () -> {};

    ConfirmationDialog(OwnSignInService own, PasskeyService passkeys, PasskeySignInService party) {
        this.own = own;
        this.passkeys = passkeys;
        present = FieldTexts.passwordField(getTranslation("signin.confirm.password"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        setHeaderTitle(getTranslation("signin.confirm.title"));
        content.addClassName("signin-form");
        add(content);
        this.party = party.party();
        confirm = new Button(getTranslation("signin.confirm.verb"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(present);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), confirm);
    }

    /** Makes a change, and asks first when that is needed. */
    void run(Runnable asked) {
        change = asked;
        try {
            asked.run();
        } catch (ConfirmationNeeded e) {
            ask(own.overview());
        }
    }

    private void ask(OwnSignIn now) {
        present.clear();
        content.removeAll();
        content.add(new Paragraph(
                getTranslation(now.hasPassword() ? "signin.confirm.text" : "signin.confirm.passkeyOnly")));
        if (now.hasPassword()) {
            content.add(present);
        }
        if (now.passkeys() > 0) {
            content.add(PasskeyAction.use(
                    getTranslation("signin.confirm.passkey"), party, passkeys::startConfirmation, this::confirm));
        }
        confirm.setVisible(now.hasPassword());
        open();
        present.focus();
    }

    private void confirm(PasskeyChallenge challenge, String answer) {
        try {
            passkeys.confirm(ThisSession.ref(), challenge, answer);
            confirmed();
        } catch (BadCredentialsException e) {
            Notices.problem(getTranslation("signin.passkey.failed"));
        }
    }

    private void confirm() {
        Map<String, PasswordField> fields = Map.of("present", present);
        InputErrors.clear(fields.values());
        try {
            own.confirm(ThisSession.ref(), present.getValue());
            confirmed();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }

    private void confirmed() {
        close();
        change.run();
    }
}
