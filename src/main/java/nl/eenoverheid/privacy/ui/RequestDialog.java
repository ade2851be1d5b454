package nl.eenoverheid.privacy.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.privacy.PrivacyverzoekData;
import nl.eenoverheid.privacy.VerzoekSoort;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;

/** Puts a request on record. */
final class RequestDialog extends Dialog {
    private final Choice<VerzoekSoort> soort = new Choice<>(
            getTranslation("privacy.request.soort"),
            List.of(VerzoekSoort.values()),
            each -> getTranslation("privacy.verzoekSoort." + each));
    private final TextField betrokkene = new TextField(getTranslation("privacy.request.betrokkene"));
    private final DatePicker ontvangenOp = FieldTexts.dateField(getTranslation("privacy.request.ontvangen"));
    private final transient Consumer<PrivacyverzoekData> record;

    RequestDialog(LocalDate today, Consumer<PrivacyverzoekData> record) {
        this.record = record;
        setHeaderTitle(getTranslation("privacy.request.title"));
        ontvangenOp.setValue(today);
        ontvangenOp.setMax(today);
        betrokkene.setHelperText(getTranslation("privacy.request.betrokkene.help"));
        Div form = new Div(soort, betrokkene, ontvangenOp);
        form.addClassName("privacy-form");
        add(form);
        Button save = new Button(getTranslation("privacy.request.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void save() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("soort", soort);
        fields.put("betrokkene", betrokkene);
        fields.put("ontvangenOp", ontvangenOp);
        InputErrors.clear(fields.values());
        try {
            record.accept(new PrivacyverzoekData(soort.getValue(), betrokkene.getValue(), ontvangenOp.getValue()));
            close();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
