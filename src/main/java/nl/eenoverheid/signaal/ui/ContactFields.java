package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.signaal.ContactData;

/** How to reach who was promised an answer. Not kept on the device, and not proposed by the browser. */
final class ContactFields extends Div {
    private final TextField naam = new TextField(getTranslation("signaal.field.contact.naam"));
    private final EmailField email = new EmailField(getTranslation("signaal.field.contact.email"));
    private final TextField telefoon = new TextField(getTranslation("signaal.field.contact.telefoon"));
    private final TextField adres = new TextField(getTranslation("signaal.field.contact.adres"));

    ContactFields() {
        addClassName("eo-form");
        List.of(naam, telefoon, adres).forEach(field -> field.setAutocomplete(Autocomplete.OFF));
        email.setAutocomplete(Autocomplete.OFF);
        Paragraph why = new Paragraph(getTranslation("signaal.field.contact.why"));
        why.addClassName("eo-soft");
        Div reach = new Div(email, telefoon);
        reach.addClassName("eo-pair");
        add(why, naam, reach, adres);
    }

    ContactData value() {
        return new ContactData(naam.getValue(), email.getValue(), telefoon.getValue(), adres.getValue());
    }

    void show(ContactData data) {
        naam.setValue(data.naam());
        email.setValue(data.email());
        telefoon.setValue(data.telefoon());
        adres.setValue(data.adres());
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("contact.naam", naam);
        fields.put("contact.email", email);
        fields.put("contact.telefoon", telefoon);
        fields.put("contact.adres", adres);
        return fields;
    }
}
