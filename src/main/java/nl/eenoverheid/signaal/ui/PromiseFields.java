package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import org.jspecify.annotations.Nullable;

/** Whether an answer was promised, and then to whom, how and by when. */
final class PromiseFields extends Div {
    private static final int USUAL_WORKING_DAYS = 10;

    /** Ways for which one must know how to reach somebody. */
    private static final Set<Kanaal> REACHED = EnumSet.of(Kanaal.BRIEF, Kanaal.TELEFOON, Kanaal.EMAIL);

    private final Choice<Boolean> beloofd = new Choice<>(
            getTranslation("signaal.field.beloofd"),
            List.of(true, false),
            yes -> getTranslation(yes ? "signaal.field.beloofd.ja" : "signaal.field.beloofd.nee"));
    private final TextField aan = new TextField(getTranslation("signaal.field.antwoordAan"));
    private final Choice<Kanaal> kanaal = new Choice<>(
            getTranslation("signaal.field.kanaal"),
            List.of(Kanaal.values()),
            each -> getTranslation("signaal.kanaal." + each.name()));
    private final DatePicker uiterlijk = FieldTexts.dateField(getTranslation("signaal.field.uiterlijk"));
    private final ContactFields contact = new ContactFields();
    private final Div details = new Div(aan, kanaal, uiterlijk, contact);
    private boolean known;

    PromiseFields(LocalDate today) {
        addClassNames("eo-form", "eo-inset");
        aan.setHelperText(getTranslation("signaal.field.antwoordAan.example"));
        uiterlijk.setHelperText(getTranslation("signaal.field.uiterlijk.example"));
        uiterlijk.setValue(Werkdagen.plus(today, USUAL_WORKING_DAYS));
        details.addClassName("eo-form");
        details.setVisible(false);
        beloofd.setValue(false);
        beloofd.addValueChangeListener(event -> details.setVisible(Boolean.TRUE.equals(event.getValue())));
        contact.setVisible(false);
        kanaal.addValueChangeListener(
                event -> contact.setVisible(!known && event.getValue() != null && REACHED.contains(event.getValue())));
        add(beloofd, details);
    }

    /** Shows a promise that was made before; contact details of that stand behind a button of their own. */
    void show(SignaalData.@Nullable Toezegging antwoord) {
        known = true;
        beloofd.setValue(antwoord != null);
        if (antwoord != null) {
            aan.setValue(antwoord.aan());
            kanaal.setValue(antwoord.kanaal());
            uiterlijk.setValue(antwoord.uiterlijk());
        }
    }

    SignaalData.@Nullable Toezegging value() {
        return Boolean.TRUE.equals(beloofd.getValue())
                ? new SignaalData.Toezegging(aan.getValue(), kanaal.getValue(), uiterlijk.getValue())
                : null;
    }

    ContactData contact() {
        return contact.isVisible() && value() != null ? contact.value() : ContactData.NONE;
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("antwoord.aan", aan);
        fields.put("antwoord.kanaal", kanaal);
        fields.put("antwoord.uiterlijk", uiterlijk);
        fields.putAll(contact.fields());
        return fields;
    }
}
