package nl.eenoverheid.uitnodiging.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.uitnodiging.UitnodigingData;
import nl.eenoverheid.workspace.WerkruimteRol;

/** Asks whom to invite, as what, and with which words. Stays open when that is refused. */
final class InviteDialog extends Dialog {
    private final EmailField email = new EmailField(getTranslation("uitnodiging.field.email"));
    private final Choice<WerkruimteRol> rol =
            new Choice<>(getTranslation("uitnodiging.field.rol"), List.of(WerkruimteRol.values()), RolWords::name);
    private final TextArea toelichting = new TextArea(getTranslation("uitnodiging.field.toelichting"));

    InviteDialog(Consumer<UitnodigingData> invite) {
        setHeaderTitle(getTranslation("uitnodiging.invite.title"));
        email.setHelperText(getTranslation("uitnodiging.field.email.help"));
        toelichting.setHelperText(getTranslation("uitnodiging.field.toelichting.help"));
        rol.addValueChangeListener(
                event -> rol.setHelperText(event.getValue() == null ? "" : RolWords.explained(event.getValue())));
        rol.setValue(WerkruimteRol.DEELNEMER);
        Div content = new Div(email, rol, toelichting);
        content.addClassName("eo-form");
        add(content);
        Button go = new Button(getTranslation("uitnodiging.invite.verb"), click -> submit(invite));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit(Consumer<UitnodigingData> invite) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("email", email);
        fields.put("rolKeuze", rol);
        fields.put("toelichting", toelichting);
        InputErrors.clear(fields.values());
        try {
            invite.accept(new UitnodigingData(email.getValue(), rol.getValue(), toelichting.getValue()));
            close();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
