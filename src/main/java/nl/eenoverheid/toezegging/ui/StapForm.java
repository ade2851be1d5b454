package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.stuk.StukId;
import nl.eenoverheid.toezegging.ToezeggingAct;
import nl.eenoverheid.toezegging.ToezeggingDetail;
import nl.eenoverheid.toezegging.ToezeggingService.Bewijs;
import nl.eenoverheid.toezegging.ToezeggingStapData;
import nl.eenoverheid.ui.FieldTexts;

/** What is asked with one step: words, another day, where can be read what was done; only what the step takes. */
final class StapForm extends Div {
    private final TextArea gezegd;
    private final DatePicker uiterlijk = FieldTexts.dateField(getTranslation("toezegging.field.nieuweDag"));
    private final ComboBox<Bewijs> bewijs = new ComboBox<>(getTranslation("toezegging.field.bewijs"));

    StapForm(ToezeggingDetail toezegging, ToezeggingAct act, List<Bewijs> proof) {
        addClassNames("eo-form", "toezegging-form");
        gezegd = new TextArea(getTranslation("toezegging.field.gezegd." + act.name()));
        gezegd.setHelperText(
                act.needsWords(toezegging.item().status())
                        ? getTranslation("toezegging.field.gezegd." + act.name() + ".example")
                        : getTranslation("toezegging.field.gezegd.free"));
        gezegd.setMinRows(3);
        add(new Paragraph(getTranslation(
                "toezegging.act." + act.name() + ".text",
                toezegging.item().orgaan(),
                ToezeggingTexts.first(toezegging.item()))));
        add(gezegd);
        if (act.takesDay()) {
            uiterlijk.setHelperText(getTranslation(
                    act == ToezeggingAct.POSTPONE
                            ? "toezegging.field.nieuweDag.example"
                            : "toezegging.field.nieuweDag.free"));
            add(uiterlijk);
        }
        if (act.takesProof() && !proof.isEmpty()) {
            bewijs.setItems(proof);
            bewijs.setItemLabelGenerator(each ->
                    getTranslation(each.stuk() ? "toezegging.bewijs.stuk" : "toezegging.bewijs.besluit", each.naam()));
            bewijs.setHelperText(getTranslation("toezegging.field.bewijs.example"));
            bewijs.setClearButtonVisible(true);
            add(bewijs);
        }
    }

    ToezeggingStapData data() {
        Bewijs chosen = bewijs.getValue();
        return new ToezeggingStapData(
                gezegd.getValue(),
                uiterlijk.getValue(),
                chosen == null || chosen.stuk() ? null : new BesluitId(chosen.id()),
                chosen == null || !chosen.stuk() ? null : new StukId(chosen.id()));
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("gezegd", gezegd);
        fields.put("uiterlijk", uiterlijk);
        fields.put("bewijs", bewijs);
        return fields;
    }

    /** The field in which somebody types. */
    Component typed() {
        return gezegd;
    }
}
