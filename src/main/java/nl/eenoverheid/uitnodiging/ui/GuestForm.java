package nl.eenoverheid.uitnodiging.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.eenoverheid.access.PasswordRules;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.NewPasswordField;
import nl.eenoverheid.ui.Notices;

/** What a guest from outside government fills in to get an account and say yes. */
final class GuestForm extends Div {
    private final TextField naam = new TextField(getTranslation("access.field.naam"));
    private final TextField namens = new TextField(getTranslation("uitnodiging.field.namens"));
    private final NewPasswordField password = new NewPasswordField(PasswordRules.SHORTEST);

    GuestForm(Enter enter) {
        addClassName("uitnodiging-block");
        naam.setAutocomplete(Autocomplete.NAME);
        namens.setHelperText(getTranslation("uitnodiging.field.namens.help"));
        Button go = new Button(getTranslation("uitnodiging.enter"), click -> submit(enter));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("uitnodiging.enter.text")), naam, namens, password, go);
    }

    private void submit(Enter enter) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("naam", naam);
        fields.put("namens", namens);
        fields.put("password", password);
        InputErrors.clear(fields.values());
        try {
            enter.enter(naam.getValue(), namens.getValue(), password.getValue());
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        }
    }

    /** What happens with what was filled in. */
    interface Enter {
        void enter(String naam, String namens, String password);
    }
}
