package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.terugkoppeling.Heropening;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;

/** Asks why an answer that was sent is taken up again, and by when people have a better one. */
class HeropenDialog extends Dialog {
    private final TextArea reden = new TextArea(getTranslation("terugkoppeling.field.heropenReden"));
    private final DatePicker uiterlijk = FieldTexts.dateField(getTranslation("terugkoppeling.field.heropenUiterlijk"));

    HeropenDialog(LocalDate today, Consumer<Heropening> reopen) {
        setHeaderTitle(getTranslation("terugkoppeling.reopen.title"));
        reden.setHelperText(getTranslation("terugkoppeling.field.heropenReden.example"));
        uiterlijk.setValue(Heropening.usual(today));
        Div fields = new Div(new Paragraph(getTranslation("terugkoppeling.reopen.text")), reden, uiterlijk);
        fields.addClassName("eo-form");
        add(fields);
        Button go = new Button(getTranslation("terugkoppeling.action.reopen"), click -> submit(reopen));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit(Consumer<Heropening> reopen) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("reden", reden);
        fields.put("uiterlijk", uiterlijk);
        InputErrors.clear(fields.values());
        try {
            reopen.accept(new Heropening(reden.getValue(), uiterlijk.getValue()));
            close();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, fields);
        }
    }
}
