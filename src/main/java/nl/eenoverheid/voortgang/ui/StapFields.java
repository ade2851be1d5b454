package nl.eenoverheid.voortgang.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.voortgang.BesluitVoortgang;
import nl.eenoverheid.voortgang.UitvoeringsstapData;
import org.jspecify.annotations.Nullable;

/** The fields in which a step is planned. */
final class StapFields {
    private final TextField wat = new TextField(text("field.wat"));
    private final ComboBox<OrganisatieNaam> organisatie = new ComboBox<>(text("field.organisatie"));
    private final DatePicker van = FieldTexts.dateField(text("field.van"));
    private final DatePicker tot = FieldTexts.dateField(text("field.tot"));
    private final IntegerField gewicht = new IntegerField(text("field.gewicht"));
    private final List<OrganisatieNaam> speakers;

    StapFields(BesluitVoortgang besluit, List<OrganisatieNaam> speakers, LocalDate today) {
        this.speakers = speakers;
        wat.setHelperText(text("field.wat.example"));
        organisatie.setItems(speakers);
        organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
        organisatie.setReadOnly(speakers.size() == 1);
        choose(besluit.eigen());
        van.setValue(today);
        gewicht.setHelperText(text("field.gewicht.example"));
        gewicht.setStepButtonsVisible(true);
        gewicht.setMin(1);
        gewicht.setMax(UitvoeringsstapData.HEAVIEST);
        gewicht.setValue(1);
    }

    /** Shows a step as it is planned now. */
    void show(UitvoeringsstapData data) {
        wat.setValue(data.wat());
        choose(data.organisatie());
        van.setValue(data.van());
        tot.setValue(data.tot());
        gewicht.setValue(data.gewicht());
    }

    UitvoeringsstapData data() {
        OrganisatieNaam chosen = organisatie.getValue();
        return new UitvoeringsstapData(
                wat.getValue(),
                chosen == null ? null : chosen.id(),
                van.getValue(),
                tot.getValue(),
                gewicht.getValue());
    }

    ActDialog dialog(String what, String draftKey, Runnable act) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("wat", wat);
        fields.put("organisatie", organisatie);
        fields.put("van", van);
        fields.put("tot", tot);
        fields.put("gewicht", gewicht);
        return new ActDialog(
                text(what + ".title"), text(what + ".verb"), draftKey, fields, act, wat, organisatie, days(), gewicht);
    }

    private Component days() {
        Div days = new Div(van, tot);
        days.addClassName("voortgang-pair");
        return days;
    }

    private void choose(@Nullable OrganisatieId id) {
        speakers.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(organisatie::setValue);
    }

    private static String text(String name) {
        return I18NProvider.translate("voortgang." + name);
    }
}
