package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimData;
import nl.eenoverheid.knoop.Laag;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import org.jspecify.annotations.Nullable;

/** What is asked about a claim: whose, what it says, and on what ground. A government proposes its level and bodies. */
final class ClaimFields {
    private final ComboBox<OrganisatieNaam> organisatie = new ComboBox<>(text("knoop.field.organisatie"));
    private final Choice<Laag> laag =
            new Choice<>(text("knoop.field.laag"), List.of(Laag.values()), each -> text("knoop.laag." + each));
    private final ComboBox<String> bestuursorgaan = new ComboBox<>(text("knoop.field.bestuursorgaan"));
    private final Choice<Claim> zegt =
            new Choice<>(text("knoop.field.zegt"), List.of(Claim.values()), each -> text("knoop.claim." + each));
    private final TextArea grondslag = new TextArea(text("knoop.field.grondslag"));
    private final DatePicker gecontroleerdOp = FieldTexts.dateField(text("knoop.field.gecontroleerdOp"));
    private final TextField mandaatVan = new TextField(text("knoop.field.mandaatVan"));

    ClaimFields(List<OrganisatieNaam> organisaties, LocalDate today) {
        organisatie.setItems(organisaties);
        organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
        organisatie.setClearButtonVisible(true);
        organisatie.setHelperText(text("knoop.field.organisatie.example"));
        organisatie.addValueChangeListener(change -> propose(change.getValue()));
        laag.addValueChangeListener(change -> propose());
        bestuursorgaan.setAllowCustomValue(true);
        bestuursorgaan.addCustomValueSetListener(typed -> bestuursorgaan.setValue(typed.getDetail()));
        bestuursorgaan.setHelperText(text("knoop.field.bestuursorgaan.example"));
        grondslag.setHelperText(text("knoop.field.grondslag.example"));
        gecontroleerdOp.setMax(today);
        gecontroleerdOp.setHelperText(text("knoop.field.gecontroleerdOp.example"));
        mandaatVan.setHelperText(text("knoop.field.mandaatVan.example"));
        propose();
    }

    Map<String, HasValidation> byName() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("organisatie", organisatie);
        fields.put("laag", laag);
        fields.put("bestuursorgaan", bestuursorgaan);
        fields.put("zegt", zegt);
        fields.put("grondslag", grondslag);
        fields.put("gecontroleerdOp", gecontroleerdOp);
        fields.put("mandaatVan", mandaatVan);
        return fields;
    }

    ClaimData data() {
        String body = bestuursorgaan.getValue();
        return new ClaimData(
                laag.getValue(),
                body == null ? "" : body,
                organisatie.getValue() == null ? null : organisatie.getValue().id(),
                zegt.getValue(),
                grondslag.getValue(),
                gecontroleerdOp.getValue(),
                mandaatVan.getValue());
    }

    private void propose(@Nullable OrganisatieNaam chosen) {
        if (chosen != null) {
            laag.setValue(Laag.of(chosen.soort()));
        }
        propose();
    }

    /** The bodies that a government of this level usually has; another name can be typed. */
    private void propose() {
        String typed = bestuursorgaan.getValue();
        bestuursorgaan.setItems(
                laag.getValue() == null
                        ? List.of()
                        : List.of(text("knoop.organen." + laag.getValue()).split("\\|")));
        bestuursorgaan.setValue(typed);
    }

    private static String text(String key) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key);
    }
}
