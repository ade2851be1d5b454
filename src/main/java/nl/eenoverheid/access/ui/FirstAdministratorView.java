package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.EntryService;
import nl.eenoverheid.access.PasswordRules;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.EntryCard;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.NewPasswordField;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Titled;

/**
 * As the one who installed the product I make the first account, with the code that only I can read in the log. There is
 * no such page once there is an account.
 */
@Route(value = AccessRoutes.FIRST, autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/access.css")
class FirstAdministratorView extends Main implements BeforeEnterObserver, Titled {
    private final transient EntryService entry;
    private final TextField code = new TextField(getTranslation("access.field.code"));
    private final EmailField email = new EmailField(getTranslation("access.field.email"));
    private final TextField naam = new TextField(getTranslation("access.field.naam"));
    private final ComboBox<OrganisatieNaam> organisatie = new ComboBox<>(getTranslation("access.field.organisatie"));
    private final NewPasswordField password = new NewPasswordField(PasswordRules.SHORTEST);

    FirstAdministratorView(EntryService entry, OverheidService overheden) {
        this.entry = entry;
        addClassName("eo-login");
        code.setHelperText(getTranslation("access.field.code.help"));
        code.setAutocomplete(Autocomplete.OFF);
        email.setAutocomplete(Autocomplete.EMAIL);
        naam.setAutocomplete(Autocomplete.NAME);
        organisatie.setItems(overheden.organisaties());
        organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
        Button create = new Button(getTranslation("access.first.verb"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(code, email, naam, organisatie, password, create);
        form.addClassName("access-form");
        EntryCard card = new EntryCard(getTranslation("access.first.title"), getTranslation("access.first.text"));
        card.add(form);
        add(card);
    }

    @Override
    public String title() {
        return getTranslation("access.first.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!entry.isEmpty()) {
            throw new NotFound();
        }
    }

    private void create() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("email", email);
        fields.put("naam", naam);
        fields.put("organisatieKeuze", organisatie);
        fields.put("password", password);
        InputErrors.clear(fields.values());
        OrganisatieNaam chosen = organisatie.getValue();
        try {
            entry.createFirst(
                    code.getValue(),
                    email.getValue(),
                    naam.getValue(),
                    chosen == null ? null : chosen.id(),
                    password.getValue());
            Notices.saved(getTranslation("access.first.done"));
            UI.getCurrent().navigate(AccessRoutes.LOGIN);
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
