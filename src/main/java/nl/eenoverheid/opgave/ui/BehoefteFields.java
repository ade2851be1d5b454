package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Map;
import nl.eenoverheid.opgave.Behoefte;
import nl.eenoverheid.opgave.OpgaveData;
import nl.eenoverheid.ui.FieldTexts;

/** What an opgave costs in one year, in the form. */
final class BehoefteFields extends FieldSet {
    private final int number;
    private final IntegerField jaar = new IntegerField(text("field.jaar"));
    private final TextField bedrag = new TextField(text("field.nodig"));
    private final TextField bron = new TextField(text("field.bron"));
    private final DatePicker nodigOp = FieldTexts.dateField(text("field.nodigOp"));

    BehoefteFields(int number) {
        super(text("field.year", number + 1));
        this.number = number;
        addClassName("opgave-year-fields");
        bedrag.setAllowedCharPattern("[0-9.,\\s]");
        bron.setHelperText(text("field.bron.example"));
        bron.setMaxLength(OpgaveData.LONGEST_BRON);
        add(jaar, bedrag, bron, nodigOp);
    }

    void show(Behoefte behoefte) {
        jaar.setValue(behoefte.jaar());
        bedrag.setValue(Geldtekst.typed(behoefte.bedrag()));
        bron.setValue(behoefte.bron());
        nodigOp.setValue(behoefte.nodigOp());
    }

    boolean isBlank() {
        return jaar.isEmpty() && bedrag.isEmpty() && bron.isEmpty();
    }

    Behoefte value() {
        BigDecimal amount = Geldtekst.readOrWrong(bedrag.getValue());
        return new Behoefte(
                jaar.getValue() == null ? 0 : jaar.getValue(),
                amount == null ? BigDecimal.ZERO : amount,
                bron.getValue(),
                nodigOp.getValue());
    }

    void addTo(Map<String, HasValidation> fields) {
        fields.put(OpgaveData.field(number, "jaar"), jaar);
        fields.put(OpgaveData.field(number, "bedrag"), bedrag);
        fields.put(OpgaveData.field(number, "bron"), bron);
        fields.put(OpgaveData.field(number, "nodigOp"), nodigOp);
    }
}
