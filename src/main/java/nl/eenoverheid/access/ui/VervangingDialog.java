package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.access.AccountChoice;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.VervangingData;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;

/** Asks who stands in, on which days and why. Stays open with what was typed when that is refused. */
final class VervangingDialog extends Dialog {
    private final ComboBox<AccountChoice> vervanger =
            new ComboBox<>(getTranslation("access.vervanging.field.vervanger"));
    private final DatePicker van = FieldTexts.dateField(getTranslation("access.vervanging.field.van"));
    private final DatePicker tot = FieldTexts.dateField(getTranslation("access.vervanging.field.tot"));
    private final TextField reden = new TextField(getTranslation("access.vervanging.field.reden"));

    VervangingDialog(
            String title, String text, List<AccountChoice> colleagues, LocalDate today, Consumer<VervangingData> name) {
        setHeaderTitle(title);
        vervanger.setItems(colleagues);
        vervanger.setItemLabelGenerator(AccountChoice::naam);
        vervanger.setHelperText(getTranslation("access.vervanging.field.vervanger.help"));
        van.setValue(today);
        van.setMin(today);
        tot.setMin(today);
        reden.setHelperText(getTranslation("access.vervanging.field.reden.help"));
        Div content = new Div(new Paragraph(text), vervanger, van, tot, reden);
        content.addClassName("eo-form");
        add(content);
        Button go = new Button(getTranslation("access.vervanging.verb"), click -> submit(name));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit(Consumer<VervangingData> name) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("vervangerKeuze", vervanger);
        fields.put("van", van);
        fields.put("tot", tot);
        fields.put("reden", reden);
        InputErrors.clear(fields.values());
        AccountChoice chosen = vervanger.getValue();
        try {
            name.accept(new VervangingData(
                    chosen == null ? null : new AccountId(chosen.id()),
                    van.getValue(),
                    tot.getValue(),
                    reden.getValue()));
            close();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, fields);
        } catch (IllegalMove refused) {
            Notices.problem(getTranslation(refused.key(), refused.params()));
        }
    }
}
