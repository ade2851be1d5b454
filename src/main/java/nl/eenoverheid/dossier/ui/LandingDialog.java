package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierData;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.LandingData;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** Asks which sentence lands in which dossiers; one that is not there yet can be opened for it. */
final class LandingDialog {
    private final MultiSelectComboBox<DossierChoice> dossiers =
            FieldTexts.manyField(text("dossier.landingen.field.dossiers"));
    private final TextArea zin = new TextArea(text("dossier.field.zin"));
    private final TextField naam = new TextField(text("dossier.landingen.field.naam"));
    private final TextArea leervragen = new TextArea(text("dossier.field.leervragen"));
    private final @Nullable WerkruimteId werkruimte;
    private final AskDialog dialog;

    LandingDialog(
            DuidingId duiding,
            @Nullable WerkruimteId werkruimte,
            List<DossierChoice> choices,
            Consumer<LandingData> act) {
        this.werkruimte = werkruimte;
        dossiers.setItems(choices);
        dossiers.setItemLabelGenerator(DossierChoice::naam);
        zin.setHelperText(text("dossier.field.zin.example"));
        zin.setMinRows(3);
        naam.setHelperText(text("dossier.landingen.field.naam.help"));
        naam.setValueChangeMode(ValueChangeMode.EAGER);
        leervragen.setVisible(false);
        naam.addValueChangeListener(
                change -> leervragen.setVisible(!change.getValue().isBlank()));
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("dossiers", dossiers);
        fields.put("zin", zin);
        fields.put("naam", naam);
        fields.put("leervragen", leervragen);
        dialog = AskDialog.of(text("dossier.land.title"), text("dossier.land.verb"), fields, () -> act.accept(data()))
                .with(new Paragraph(text("dossier.landingen.text")), dossiers, zin, naam, leervragen)
                .keeping("dossier-landingen-" + duiding.value(), zin);
    }

    void open() {
        dialog.open();
    }

    /** What a new dossier is about is what was read together. */
    private LandingData data() {
        DossierData nieuw = naam.isEmpty()
                ? null
                : new DossierData(werkruimte, naam.getValue(), zin.getValue(), "", leervragen.getValue());
        return new LandingData(
                dossiers.getValue().stream()
                        .map(choice -> new DossierId(choice.id()))
                        .collect(Collectors.toSet()),
                nieuw,
                zin.getValue());
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
