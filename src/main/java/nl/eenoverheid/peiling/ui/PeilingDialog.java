package nl.eenoverheid.peiling.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.peiling.PeilingData;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;

/** Asks until when people can speak, and what they should look at. */
final class PeilingDialog extends Dialog {
    private static final int USUAL_WERKDAGEN = 5;

    private final DatePicker uiterlijk = FieldTexts.dateField(getTranslation("peiling.field.uiterlijk"));
    private final TextArea vraag = new TextArea(getTranslation("peiling.field.vraag"));
    private final DraftKeeper draft;
    private final transient Consumer<PeilingData> act;

    /**
     * Makes the dialog.
     *
     * @param replaces whether a round that is open ends by it
     */
    PeilingDialog(DuidingId duiding, LocalDate today, boolean replaces, Consumer<PeilingData> act) {
        this.act = act;
        setHeaderTitle(getTranslation("peiling.open.title"));
        addClassName("peiling-dialog");
        draft = DraftKeeper.keep("peiling-vraag-" + duiding.value(), vraag);
        uiterlijk.setValue(Werkdagen.plus(today, USUAL_WERKDAGEN));
        vraag.setHelperText(getTranslation("peiling.field.vraag.example"));
        Div content = new Div(new Paragraph(getTranslation("peiling.open.text")));
        if (replaces) {
            content.add(new Paragraph(getTranslation("peiling.open.replaces")));
        }
        content.add(uiterlijk, vraag, draft);
        content.addClassName("eo-form");
        add(content);
        Button go = new Button(getTranslation("peiling.open.verb"), click -> submit());
        go.addThemeName("primary");
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("uiterlijk", uiterlijk);
        fields.put("vraag", vraag);
        InputErrors.clear(fields.values());
        try {
            act.accept(new PeilingData(uiterlijk.getValue(), vraag.getValue()));
            draft.clear();
            close();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, fields);
        } catch (IllegalMove refused) {
            Notices.problem(getTranslation(refused.key(), refused.params()));
        }
    }
}
