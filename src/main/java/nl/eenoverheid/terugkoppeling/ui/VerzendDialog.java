package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.terugkoppeling.Verzending;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;

/** Asks on which day and how an answer went out. */
class VerzendDialog extends Dialog {
    private final DatePicker dag = FieldTexts.dateField(getTranslation("terugkoppeling.field.dag"));
    private final Choice<Kanaal> kanaal = new Choice<>(
            getTranslation("terugkoppeling.field.kanaal"),
            List.of(Kanaal.values()),
            each -> TerugkoppelingTexts.kanaal(this, each));

    VerzendDialog(Kanaal promised, Consumer<Verzending> send) {
        setHeaderTitle(getTranslation("terugkoppeling.send.title"));
        kanaal.setValue(promised);
        Div fields = new Div(new Paragraph(getTranslation("terugkoppeling.send.text")), dag, kanaal);
        fields.addClassName("eo-form");
        add(fields);
        Button go = new Button(getTranslation("terugkoppeling.action.sent"), click -> submit(send));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit(Consumer<Verzending> send) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("dag", dag);
        fields.put("kanaal", kanaal);
        InputErrors.clear(fields.values());
        try {
            send.accept(new Verzending(dag.getValue(), kanaal.getValue()));
            close();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, fields);
        }
    }
}
