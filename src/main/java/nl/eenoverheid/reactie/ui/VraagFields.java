package nl.eenoverheid.reactie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.PersonalDataGuard;
import org.jspecify.annotations.Nullable;

/** Who is asked what, until when: the same whatever it is about. */
final class VraagFields {
    private static final int USUAL_DAYS = 14;

    private final TextField wie = new TextField(text("reactie.field.wie"));
    private final EmailField email = new EmailField(text("reactie.field.email"));
    private final TextArea vraag = new TextArea(text("reactie.field.vraag"));
    private final DatePicker uiterlijk = FieldTexts.dateField(text("reactie.field.uiterlijk"));
    private final HasValidation words;

    /**
     * Empty fields, with the usual last day.
     *
     * @param words where is chosen what the other may read
     */
    VraagFields(HasValidation words, Clock clock) {
        this.words = words;
        wie.setHelperText(text("reactie.field.wie.help"));
        email.setHelperText(text("reactie.field.email.help"));
        vraag.setHelperText(text("reactie.field.vraag.help"));
        uiterlijk.setHelperText(text("reactie.field.uiterlijk.help"));
        uiterlijk.setValue(Dates.dayOf(clock.instant()).plusDays(USUAL_DAYS));
    }

    /** The fields by the names that problems use, in the order of the screen. */
    Map<String, HasValidation> byName() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("wie", wie);
        fields.put("email", email);
        fields.put("vraag", vraag);
        fields.put("tekst", words);
        fields.put("uiterlijk", uiterlijk);
        return fields;
    }

    /** In the order of the screen. */
    Component[] components() {
        return new Component[] {wie, email, PersonalDataGuard.on(vraag), (Component) words, uiterlijk};
    }

    String wie() {
        return wie.getValue();
    }

    String email() {
        return email.getValue();
    }

    String vraag() {
        return vraag.getValue();
    }

    @Nullable
    LocalDate uiterlijk() {
        return uiterlijk.getValue();
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
