package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signin.PasskeyChallenge;
import nl.eenoverheid.signin.PasskeyService;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;

/** Adds a passkey: first its name, then the browser asks for finger, face or code. */
final class PasskeyDialog extends Dialog {
    private static final int LONGEST = 60;

    private final transient PasskeyService passkeys;
    private final ConfirmationDialog confirmation;
    private final transient Runnable done;
    private final TextField naam;

    PasskeyDialog(PasskeyService passkeys, String party, ConfirmationDialog confirmation, Runnable done) {
        this.passkeys = passkeys;
        this.confirmation = confirmation;
        this.done = done;
        naam = new TextField(getTranslation("signin.passkey.name"));
        naam.setHelperText(getTranslation("signin.passkey.name.help"));
        naam.setValue(getTranslation("signin.passkey.name.first"));
        naam.setMaxLength(LONGEST);
        setHeaderTitle(getTranslation("signin.passkey.add"));
        addClassName("signin-dialog");
        Div content = new Div(
                new Paragraph(getTranslation("signin.passkey.add.text")),
                naam,
                PasskeyAction.create(
                        getTranslation("signin.passkey.make"),
                        party,
                        () -> passkeys.start(ThisSession.ref()),
                        (challenge, answer) -> confirmation.run(() -> add(challenge, answer))));
        content.addClassName("signin-form");
        add(content);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()));
    }

    private void add(PasskeyChallenge challenge, String answer) {
        Map<String, TextField> fields = Map.of("naam", naam, "passkey", naam);
        InputErrors.clear(fields.values());
        try {
            passkeys.add(ThisSession.ref(), challenge, answer, naam.getValue());
            close();
            Notices.saved(getTranslation("signin.passkey.done"));
            done.run();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
