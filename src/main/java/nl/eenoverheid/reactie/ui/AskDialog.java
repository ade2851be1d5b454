package nl.eenoverheid.reactie.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.reactie.ReactieData;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.PersonalDataGuard;

/** Asks who is asked what, and which words they may read. Stays open with what was typed when that is refused. */
final class AskDialog extends Dialog {
    private static final int USUAL_DAYS = 14;

    private final TextField wie = new TextField(getTranslation("reactie.field.wie"));
    private final EmailField email = new EmailField(getTranslation("reactie.field.email"));
    private final TextArea vraag = new TextArea(getTranslation("reactie.field.vraag"));
    private final TextArea tekst = new TextArea(getTranslation("reactie.field.tekst"));
    private final DatePicker uiterlijk = FieldTexts.dateField(getTranslation("reactie.field.uiterlijk"));

    AskDialog(SignaalDetail signaal, Clock clock, Consumer<ReactieData> ask) {
        setHeaderTitle(getTranslation("reactie.ask"));
        setCloseOnOutsideClick(false);
        wie.setHelperText(getTranslation("reactie.field.wie.help"));
        email.setHelperText(getTranslation("reactie.field.email.help"));
        vraag.setHelperText(getTranslation("reactie.field.vraag.help"));
        tekst.setHelperText(getTranslation("reactie.field.tekst.help"));
        tekst.setValue(words(signaal.data()));
        uiterlijk.setHelperText(getTranslation("reactie.field.uiterlijk.help"));
        uiterlijk.setValue(Dates.dayOf(clock.instant()).plusDays(USUAL_DAYS));
        Div form = new Div(wie, email, PersonalDataGuard.on(vraag), PersonalDataGuard.on(tekst), uiterlijk);
        form.addClassNames("eo-form", "signaal-dialog");
        add(form);
        Button go = new Button(getTranslation("reactie.ask.verb"), click -> submit(ask));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    /** A beginning: what somebody said, without who, where and what was promised. */
    private static String words(SignaalData data) {
        return Stream.of(data.woorden(), data.ervaren(), data.dwars(), data.zelf())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private void submit(Consumer<ReactieData> ask) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("wie", wie);
        fields.put("email", email);
        fields.put("vraag", vraag);
        fields.put("tekst", tekst);
        fields.put("uiterlijk", uiterlijk);
        InputErrors.clear(fields.values());
        try {
            ask.accept(new ReactieData(
                    wie.getValue(), email.getValue(), vraag.getValue(), tekst.getValue(), uiterlijk.getValue()));
            close();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
