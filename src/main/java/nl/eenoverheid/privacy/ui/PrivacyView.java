package nl.eenoverheid.privacy.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.privacy.PersonQuery;
import nl.eenoverheid.privacy.PersonService;
import nl.eenoverheid.privacy.PrivacyRoutes;
import nl.eenoverheid.privacy.PrivacyverzoekService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;

/**
 * As an administrator I handle what people ask about their own data: I find it, hand it over, correct it, or erase it so that
 * the record keeps its meaning. Whom I look for stands in no address.
 */
@Route(PrivacyRoutes.REQUESTS)
@RolesAllowed("PRIVACY_MANAGE")
@StyleSheet("styles/privacy.css")
class PrivacyView extends Div implements Titled {
    private final transient PersonService persons;
    private final TextField naam = new TextField(getTranslation("privacy.find.naam"));
    private final EmailField email = new EmailField(getTranslation("privacy.find.email"));
    private final TextField telefoon = new TextField(getTranslation("privacy.find.telefoon"));
    private final Div found = new Div();

    PrivacyView(PersonService persons, PrivacyverzoekService verzoeken, Clock clock) {
        this.persons = persons;
        addClassName("eo-page");
        List.of(naam, telefoon).forEach(field -> field.setAutocomplete(Autocomplete.OFF));
        email.setAutocomplete(Autocomplete.OFF);
        Div line = new Div(naam, email, telefoon, new Button(getTranslation("privacy.find.verb"), click -> find()));
        line.addClassName("privacy-line");
        found.getElement().setAttribute("role", "status");
        add(
                new PageHeader(title()).note(getTranslation("privacy.note")),
                new RequestsPanel(verzoeken, clock),
                Panel.quiet(getTranslation("privacy.find"), new Paragraph(getTranslation("privacy.find.text")), line),
                found);
    }

    @Override
    public String title() {
        return getTranslation("privacy.title");
    }

    private void find() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("naam", naam);
        fields.put("email", email);
        fields.put("telefoon", telefoon);
        InputErrors.clear(fields.values());
        try {
            PersonQuery query = new PersonQuery(naam.getValue(), email.getValue(), telefoon.getValue());
            ReportPanel report = new ReportPanel(persons, persons.report(query), this::find);
            found.removeAll();
            found.add(report);
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
