package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimData;
import nl.eenoverheid.knoop.Laag;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import org.jspecify.annotations.Nullable;

/** What is asked about a claim: whose, what it says, and on what ground. Only who is no body has to say its level. */
final class ClaimFields {
    private final List<BevoegdheidDetail> library;
    private final ComboBox<BestuursorgaanNaam> orgaan;
    private final Checkbox isAnders = new Checkbox(text("knoop.field.isAnders"));
    private final TextField anders = new TextField(text("knoop.field.anders"));
    private final Choice<Laag> laag =
            new Choice<>(text("knoop.field.laag"), List.of(Laag.values()), each -> text("knoop.laag." + each));
    private final Choice<Claim> zegt =
            new Choice<>(text("knoop.field.zegt"), List.of(Claim.values()), each -> text("knoop.claim." + each));
    private final ComboBox<BevoegdheidDetail> artikel = new ComboBox<>(text("knoop.field.artikel"));
    private final TextArea grondslag = new TextArea(text("knoop.field.grondslag"));
    private final DatePicker gecontroleerdOp = FieldTexts.dateField(text("knoop.field.gecontroleerdOp"));
    private final ComboBox<BestuursorgaanNaam> mandaatVan;

    ClaimFields(BestuursorgaanFields organen, List<BevoegdheidDetail> library, OrganisatieId near, LocalDate today) {
        this.library = library;
        orgaan = organen.field(text("knoop.field.orgaan"), near);
        mandaatVan = organen.field(text("knoop.field.mandaatVan"), near);
        mandaatVan.setHelperText(text("knoop.field.mandaatVan.example"));
        anders.setHelperText(text("knoop.field.anders.example"));
        grondslag.setHelperText(text("knoop.field.grondslag.example"));
        gecontroleerdOp.setMax(today);
        gecontroleerdOp.setHelperText(text("knoop.field.gecontroleerdOp.example"));
        artikel.setItemLabelGenerator(ClaimFields::label);
        artikel.setClearButtonVisible(true);
        artikel.setHelperText(text("knoop.field.artikel.example"));
        artikel.addValueChangeListener(change -> proposePart(change.getValue()));
        orgaan.addValueChangeListener(change -> offer(change.getValue()));
        offer(null);
        isAnders.addValueChangeListener(change -> show(change.getValue()));
        show(false);
    }

    Map<String, HasValidation> byName() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("orgaan", orgaan);
        fields.put("isAnders", isAnders);
        fields.put("anders", anders);
        fields.put("laag", laag);
        fields.put("zegt", zegt);
        fields.put("artikel", artikel);
        fields.put("grondslag", grondslag);
        fields.put("gecontroleerdOp", gecontroleerdOp);
        fields.put("mandaatVan", mandaatVan);
        return fields;
    }

    ClaimData data() {
        boolean other = isAnders.getValue();
        return new ClaimData(
                other ? null : BestuursorgaanFields.picked(orgaan),
                other ? anders.getValue() : null,
                laag.getValue(),
                zegt.getValue(),
                grondslag.getValue(),
                gecontroleerdOp.getValue(),
                BestuursorgaanFields.picked(mandaatVan),
                artikel.getValue() == null ? null : artikel.getValue().id());
    }

    /** The articles about a kind of body, all of them as long as none was picked; what was chosen stays. */
    private void offer(@Nullable BestuursorgaanNaam body) {
        BevoegdheidDetail chosen = artikel.getValue();
        artikel.setItems(library.stream()
                .filter(row -> !row.ingetrokken())
                .filter(row -> body == null || isAbout(row, body) || row.equals(chosen))
                .toList());
        artikel.setValue(chosen);
    }

    private static boolean isAbout(BevoegdheidDetail row, BestuursorgaanNaam body) {
        return row.data().orgaan() == body.soort()
                && row.data().overheid() == body.organisatie().soort();
    }

    private void proposePart(@Nullable BevoegdheidDetail chosen) {
        if (chosen != null && zegt.getValue() == null) {
            zegt.setValue(Claim.valueOf(String.valueOf(chosen.data().rol())));
        }
    }

    private static String label(BevoegdheidDetail row) {
        return I18NProvider.translate(
                row.gecontroleerdOp() == null ? "knoop.field.artikel.unverified" : "knoop.field.artikel.verified",
                row.grondslag(),
                text("overheid.bestuursorgaanSoort." + row.data().orgaan()),
                I18NProvider.translate(
                        "bevoegdheid.bevoegdheidRol." + row.data().rol() + ".over",
                        row.data().waarover()));
    }

    private void show(boolean other) {
        orgaan.setVisible(!other);
        anders.setVisible(other);
        laag.setVisible(other);
    }

    private static String text(String key) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key);
    }
}
