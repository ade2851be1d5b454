package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.stuk.StukData;
import nl.eenoverheid.stuk.StukSoort;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;

/** The fields in which somebody says what a document is. */
final class StukFields {
    private final TextField titel = new TextField(StukTexts.text("field.titel"));
    private final Choice<StukSoort> soort =
            new Choice<>(StukTexts.text("field.soort"), List.of(StukSoort.values()), StukTexts::soort);
    private final DatePicker datum = FieldTexts.dateField(StukTexts.text("field.datum"));
    private final ComboBox<OrganisatieNaam> auteur = new ComboBox<>(StukTexts.text("field.auteur"));
    private final List<OrganisatieNaam> organisaties;

    StukFields(List<OrganisatieNaam> organisaties) {
        this.organisaties = organisaties;
        titel.setMaxLength(StukData.LONGEST_TITEL);
        titel.setHelperText(StukTexts.text("field.titel.help"));
        datum.setHelperText(StukTexts.text("field.datum.help"));
        auteur.setItems(organisaties);
        auteur.setItemLabelGenerator(OrganisatieNaam::naam);
        auteur.setHelperText(StukTexts.text("field.auteur.help"));
        auteur.setClearButtonVisible(true);
    }

    void show(StukData data) {
        titel.setValue(data.titel());
        soort.setValue(data.soort());
        datum.setValue(data.datum());
        organisaties.stream()
                .filter(each -> each.id().equals(data.auteur()))
                .findFirst()
                .ifPresent(auteur::setValue);
    }

    /** Takes the name of a file for the title while there is none. */
    void named(String file) {
        if (titel.isEmpty()) {
            int dot = file.lastIndexOf('.');
            titel.setValue(
                    (dot > 0 ? file.substring(0, dot) : file).replace('_', ' ').strip());
        }
    }

    StukData data() {
        OrganisatieNaam chosen = auteur.getValue();
        return new StukData(titel.getValue(), soort.getValue(), datum.getValue(), chosen == null ? null : chosen.id());
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("titel", titel);
        fields.put("soort", soort);
        fields.put("datum", datum);
        fields.put("auteur", auteur);
        return fields;
    }

    Component[] components() {
        return new Component[] {titel, soort, datum, auteur};
    }
}
