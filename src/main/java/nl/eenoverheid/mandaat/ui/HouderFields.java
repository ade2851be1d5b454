package nl.eenoverheid.mandaat.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.mandaat.HouderKeuze;
import nl.eenoverheid.mandaat.MandaatService;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;

/** Asks for a body, or for a function of an organisation: functions that the register knows are offered. */
final class HouderFields extends Div {
    private final String name;
    private final ComboBox<BestuursorgaanNaam> orgaan;
    private final Checkbox isFunctie;
    private final ComboBox<OrganisatieNaam> organisatie;
    private final ComboBox<String> functie;

    HouderFields(
            String name,
            BestuursorgaanFields organen,
            List<OrganisatieNaam> organisaties,
            OrganisatieId near,
            MandaatService mandaten) {
        this.name = name;
        orgaan = organen.field(text("orgaan"), near);
        isFunctie = new Checkbox(text("isFunctie"));
        organisatie = new ComboBox<>(text("organisatie"), organisaties);
        organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
        functie = new ComboBox<>(text("functie"));
        functie.setAllowCustomValue(true);
        functie.setHelperText(MandaatTexts.text("mandaat.field.functie.example"));
        functie.addCustomValueSetListener(typed -> functie.setValue(typed.getDetail()));
        organisatie.addValueChangeListener(change -> functie.setItems(
                change.getValue() == null
                        ? List.of()
                        : mandaten.functies(change.getValue().id())));
        organisaties.stream().filter(each -> each.id().equals(near)).findFirst().ifPresent(organisatie::setValue);
        isFunctie.addValueChangeListener(change -> show(change.getValue()));
        addClassName("eo-form");
        add(orgaan, isFunctie, organisatie, functie);
        show(false);
    }

    /** Begins with a function. */
    HouderFields asFunction() {
        isFunctie.setValue(true);
        return this;
    }

    void addTo(Map<String, HasValidation> fields) {
        fields.put(name, orgaan);
        fields.put(name + "Organisatie", organisatie);
        fields.put(name + "Functie", functie);
    }

    HouderKeuze value() {
        if (!isFunctie.getValue()) {
            return new HouderKeuze(BestuursorgaanFields.picked(orgaan), null, "");
        }
        OrganisatieNaam where = organisatie.getValue();
        String which = functie.getValue();
        return new HouderKeuze(null, where == null ? null : where.id(), which == null ? "" : which);
    }

    private void show(boolean function) {
        orgaan.setVisible(!function);
        organisatie.setVisible(function);
        functie.setVisible(function);
    }

    private String text(String field) {
        return MandaatTexts.text("mandaat.field." + name + "." + field);
    }
}
