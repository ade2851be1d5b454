package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signin.Enrolment;
import nl.eenoverheid.signin.OwnSignInService;
import nl.eenoverheid.signin.SignInRoutes;
import nl.eenoverheid.ui.InputErrors;

/** Connects a phone, for who is signed in. */
final class EnrolmentDialog extends Dialog {
    private final transient OwnSignInService own;
    private final transient Enrolment enrolment;
    private final ConfirmationDialog confirmation;
    private final CodeField code;

    EnrolmentDialog(OwnSignInService own, ConfirmationDialog confirmation) {
        this.own = own;
        this.confirmation = confirmation;
        this.enrolment = own.startFactor();
        code = CodeField.phone(getTranslation("signin.step.code"));
        setHeaderTitle(getTranslation("signin.factor.set"));
        addClassName("signin-dialog");
        Div content = new Div(new EnrolmentSteps(enrolment), code);
        content.addClassName("signin-form");
        add(content);
        Button set = new Button(getTranslation("signin.factor.verb"), click -> confirmation.run(this::set));
        set.addThemeVariants(ButtonVariant.PRIMARY);
        set.addClickShortcut(Key.ENTER).listenOn(code);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), set);
    }

    private void set() {
        Map<String, CodeField> fields = Map.of("code", code);
        InputErrors.clear(fields.values());
        try {
            ThisSession.keep(own.setFactor(ThisSession.ref(), enrolment, code.getValue()));
            close();
            UI.getCurrent().navigate(SignInRoutes.CODES);
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
