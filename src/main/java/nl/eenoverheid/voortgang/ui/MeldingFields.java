package nl.eenoverheid.voortgang.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.voortgang.StapDetail;
import nl.eenoverheid.voortgang.VoortgangData;

/** The fields in which somebody says how far a step is; when it was done is asked at 100 only. */
final class MeldingFields {
    private final StapDetail stap;
    private final IntegerField percentage = new IntegerField(text("field.percentage"));
    private final DatePicker klaarOp = FieldTexts.dateField(text("field.klaarOp"));
    private final TextArea toelichting = new TextArea(text("field.toelichting"));

    MeldingFields(StapDetail stap, LocalDate today) {
        this.stap = stap;
        percentage.setHelperText(text("field.percentage.example"));
        percentage.setMin(0);
        percentage.setMax(VoortgangData.DONE);
        percentage.setStep(1);
        percentage.setStepButtonsVisible(true);
        percentage.setValueChangeMode(ValueChangeMode.EAGER);
        percentage.addValueChangeListener(changed -> klaarOp.setVisible(isDone()));
        percentage.setValue(stap.percentage());
        klaarOp.setVisible(isDone());
        klaarOp.setMax(today);
        klaarOp.setValue(stap.klaarOp() == null ? today : stap.klaarOp());
        toelichting.setHelperText(text("field.toelichting.example"));
        toelichting.setMinRows(2);
    }

    VoortgangData data() {
        return new VoortgangData(percentage.getValue(), isDone() ? klaarOp.getValue() : null, toelichting.getValue());
    }

    ActDialog dialog(Runnable act) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("percentage", percentage);
        fields.put("klaarOp", klaarOp);
        fields.put("toelichting", toelichting);
        return new ActDialog(
                text("report.title"),
                text("report.verb"),
                "voortgang-meld-" + stap.id().value(),
                fields,
                act,
                new Paragraph(stap.data().wat()),
                percentage,
                klaarOp,
                toelichting);
    }

    private boolean isDone() {
        Integer value = percentage.getValue();
        return value != null && value == VoortgangData.DONE;
    }

    private static String text(String name) {
        return I18NProvider.translate("voortgang." + name);
    }
}
