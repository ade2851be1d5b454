package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.PersonalDataGuard;

/** Asks why. Stays open with what was typed when refused. */
final class ReasonDialog extends Dialog {
    private final TextArea reden = new TextArea(getTranslation("signaal.reason.label"));

    ReasonDialog(String what, Consumer<String> act) {
        setHeaderTitle(getTranslation("signaal." + what + ".title"));
        VerticalLayout content = new VerticalLayout(new Paragraph(getTranslation("signaal." + what + ".text")));
        content.setPadding(false);
        content.addClassName("eo-dialog-form");
        reden.setWidthFull();
        reden.setHelperText(getTranslation("signaal." + what + ".example"));
        content.add(PersonalDataGuard.on(reden));
        add(content);
        Button cancel = new Button(getTranslation("ui.cancel"), event -> close());
        Button go = new Button(getTranslation("signaal." + what + ".verb"), event -> submit(act));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
    }

    private void submit(Consumer<String> act) {
        Map<String, HasValidation> fields = Map.of("reden", reden);
        InputErrors.clear(fields.values());
        try {
            act.accept(reden.getValue());
            close();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
