package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.StaleDialog;
import org.jspecify.annotations.Nullable;

/** Where an answer is written. What is typed stays on the device until it is saved. */
class AntwoordForm extends Div {
    private final TextField aanhef = new TextField(getTranslation("terugkoppeling.field.aanhef"));
    private final TextArea tekst = new TextArea(getTranslation("terugkoppeling.field.tekst"));
    private final TextArea opbrengst = new TextArea(getTranslation("terugkoppeling.field.opbrengst"));
    private final TextField kosten = new TextField(getTranslation("terugkoppeling.field.kosten"));
    private final TextField periode = new TextField(getTranslation("terugkoppeling.field.periode"));
    private final transient AntwoordData before;
    private final DraftKeeper draft;

    /**
     * Makes the form.
     *
     * @param draftKey names the draft that is kept on the device
     * @param before the answer as it is now
     * @param save takes the form when somebody wants to keep what is in it
     * @param leave closes it without saving; null when there is nothing to go back to
     */
    AntwoordForm(String draftKey, AntwoordData before, Consumer<AntwoordForm> save, @Nullable Runnable leave) {
        this.before = before;
        draft = DraftKeeper.keep(draftKey, aanhef, tekst, opbrengst, kosten, periode);
        addClassName("eo-form");
        tekst.setValueChangeMode(ValueChangeMode.LAZY);
        tekst.addValueChangeListener(change -> measure());
        aanhef.setHelperText(getTranslation("terugkoppeling.field.aanhef.example"));
        tekst.setMinRows(5);
        opbrengst.setHelperText(getTranslation("terugkoppeling.field.opbrengst.example"));
        kosten.setHelperText(getTranslation("terugkoppeling.field.kosten.example"));
        periode.setHelperText(getTranslation("terugkoppeling.field.periode.example"));
        Div extras = new Div(kosten, periode);
        extras.addClassName("terugkoppeling-pair");
        Button keep = new Button(getTranslation("terugkoppeling.action.write"), click -> save.accept(this));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(keep);
        buttons.addClassName("eo-line");
        if (leave != null) {
            buttons.add(new Button(getTranslation("ui.cancel"), click -> leave.run()));
        }
        buttons.add(draft);
        add(aanhef, tekst, opbrengst, extras, buttons);
        fill(before);
        measure();
    }

    /** Offers sentences that can be taken over into the answer, as they are or to be written otherwise. */
    void offer(String verb, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        String text = String.join("\n", sentences);
        Paragraph words = new Paragraph(text);
        words.addClassName("eo-soft");
        Button take = new Button(verb);
        take.addThemeVariants(ButtonVariant.TERTIARY);
        take.addClickListener(click -> {
            String now = tekst.getValue().stripTrailing();
            if (!now.contains(text)) {
                tekst.setValue(now.isEmpty() ? text : now + "\n\n" + text);
            }
            tekst.focus();
        });
        Div offered = new Div(words, take);
        offered.addClassName("terugkoppeling-offer");
        addComponentAtIndex(indexOf(tekst) + 1, offered);
    }

    AntwoordData data() {
        return new AntwoordData(
                aanhef.getValue(), tekst.getValue(), opbrengst.getValue(), kosten.getValue(), periode.getValue());
    }

    /** The answer as it was when the form was opened. */
    AntwoordData before() {
        return before;
    }

    boolean isTouched() {
        return !data().equals(before);
    }

    /** The fields by the names that problems use, in the order of the screen. */
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("aanhef", aanhef);
        fields.put("tekst", tekst);
        fields.put("opbrengst", opbrengst);
        fields.put("kosten", kosten);
        fields.put("periode", periode);
        return fields;
    }

    /** Puts what differs beside each other. */
    void compare(AntwoordData theirs, StaleDialog dialog) {
        dialog.text(aanhef.getLabel(), aanhef.getValue(), theirs.aanhef(), aanhef::setValue)
                .text(tekst.getLabel(), tekst.getValue(), theirs.tekst(), tekst::setValue)
                .text(opbrengst.getLabel(), opbrengst.getValue(), theirs.opbrengst(), opbrengst::setValue)
                .text(kosten.getLabel(), kosten.getValue(), theirs.kosten(), kosten::setValue)
                .text(periode.getLabel(), periode.getValue(), theirs.periode(), periode::setValue);
    }

    /** Forgets the draft, once it is saved. */
    void forgetDraft() {
        draft.clear();
    }

    private void fill(AntwoordData data) {
        aanhef.setValue(data.aanhef());
        tekst.setValue(data.tekst());
        opbrengst.setValue(data.opbrengst());
        kosten.setValue(data.kosten());
        periode.setValue(data.periode());
    }

    private void measure() {
        TekstMaat maat = TekstMaat.of(tekst.getValue());
        tekst.setHelperText(
                maat.woorden() == 0
                        ? getTranslation("terugkoppeling.field.tekst.example")
                        : getTranslation(
                                maat.langsteZin() > TekstMaat.EASY
                                        ? "terugkoppeling.field.tekst.long"
                                        : "terugkoppeling.field.tekst.length",
                                maat.woorden(),
                                maat.langsteZin()));
    }
}
