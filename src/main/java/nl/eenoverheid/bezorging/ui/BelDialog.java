package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.bezorging.BelData;
import nl.eenoverheid.bezorging.BelUitkomst;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;

/** Asks what came of a call, and when to try again. */
class BelDialog extends Dialog {
    private final Choice<BelUitkomst> uitkomst = new Choice<>(
            getTranslation("bezorging.field.uitkomst"),
            List.of(BelUitkomst.values()),
            each -> getTranslation("bezorging.belUitkomst." + each.name()));
    private final TextArea notitie = new TextArea(getTranslation("bezorging.field.notitie"));
    private final DatePicker opnieuw = FieldTexts.dateField(getTranslation("bezorging.field.opnieuw"));

    BelDialog(LocalDate today, Consumer<BelData> report) {
        setHeaderTitle(getTranslation("bezorging.call.title"));
        notitie.setHelperText(getTranslation("bezorging.field.notitie.example"));
        opnieuw.setValue(Werkdagen.plus(today, 1));
        opnieuw.setVisible(false);
        uitkomst.addValueChangeListener(
                event -> opnieuw.setVisible(event.getValue() != null && event.getValue() != BelUitkomst.GESPROKEN));
        Div fields = new Div(uitkomst, opnieuw, notitie);
        fields.addClassName("eo-form");
        add(fields);
        Button go = new Button(getTranslation("bezorging.call.save"), click -> submit(report));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit(Consumer<BelData> report) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("uitkomst", uitkomst);
        fields.put("opnieuwOp", opnieuw);
        fields.put("notitie", notitie);
        InputErrors.clear(fields.values());
        try {
            report.accept(new BelData(uitkomst.getValue(), notitie.getValue(), opnieuw.getValue()));
            close();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, fields);
        }
    }
}
