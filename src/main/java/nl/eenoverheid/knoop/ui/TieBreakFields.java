package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.eenoverheid.knoop.TieBreakData;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.StaleDialog;
import org.jspecify.annotations.Nullable;

/** By when it must be clear who decides, who points that out, and by which rule. */
final class TieBreakFields {
    private final DatePicker uiterlijk = FieldTexts.dateField(text("knoop.field.uiterlijk"));
    private final TextField aanwijzer = new TextField(text("knoop.field.aanwijzer"));
    private final TextArea regel = new TextArea(text("knoop.field.regel"));
    private final ComboBox<BestuursorgaanNaam> naar;

    TieBreakFields(@Nullable TieBreakData shown, LocalDate today, BestuursorgaanFields organen, OrganisatieId near) {
        naar = organen.field(text("knoop.field.naar"), near);
        naar.setHelperText(text("knoop.field.naar.example"));
        aanwijzer.setHelperText(text("knoop.field.aanwijzer.example"));
        regel.setHelperText(text("knoop.field.regel.example"));
        uiterlijk.setMin(today);
        uiterlijk.setI18n(Objects.requireNonNull(uiterlijk.getI18n()).setMinErrorMessage(text("knoop.input.past")));
        if (shown != null) {
            LocalDate day = shown.uiterlijk();
            if (day != null && day.isBefore(today)) {
                uiterlijk.setMin(day);
            }
            uiterlijk.setValue(day);
            aanwijzer.setValue(shown.aanwijzer());
            regel.setValue(shown.regel());
            organen.pick(naar, shown.naar());
        }
    }

    Map<String, HasValidation> byName() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("uiterlijk", uiterlijk);
        fields.put("aanwijzer", aanwijzer);
        fields.put("regel", regel);
        fields.put("naar", naar);
        return fields;
    }

    TieBreakData data() {
        return new TieBreakData(
                uiterlijk.getValue(), aanwijzer.getValue(), regel.getValue(), BestuursorgaanFields.picked(naar));
    }

    /**
     * Puts what somebody else set meanwhile beside what stands here, and lets one choose.
     *
     * @param resolved saves again
     */
    void resolve(@Nullable TieBreakData theirs, Runnable resolved) {
        TieBreakData mine = data();
        if (theirs == null || theirs.equals(mine)) {
            resolved.run();
            return;
        }
        StaleDialog dialog = new StaleDialog(resolved);
        if (mine.uiterlijk() != null && theirs.uiterlijk() != null) {
            dialog.value(
                    uiterlijk.getLabel(),
                    mine.uiterlijk(),
                    theirs.uiterlijk(),
                    day -> Dates.date(day, KnoopTexts.locale()),
                    uiterlijk::setValue);
        }
        dialog.text(aanwijzer.getLabel(), mine.aanwijzer(), theirs.aanwijzer(), aanwijzer::setValue)
                .text(regel.getLabel(), mine.regel(), theirs.regel(), regel::setValue)
                .open();
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
