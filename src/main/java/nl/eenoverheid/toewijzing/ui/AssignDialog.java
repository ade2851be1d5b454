package nl.eenoverheid.toewijzing.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.eenoverheid.toewijzing.ToewijzingData;
import nl.eenoverheid.toewijzing.ToewijzingKeuze;
import org.jspecify.annotations.Nullable;

/** Asks which organisation is to handle a signaal, who of it, and why. Says when it does not see the signaal yet. */
final class AssignDialog extends HandDialog {
    private final ComboBox<ToewijzingKeuze> naar = new ComboBox<>(getTranslation("toewijzing.field.naar"));
    private final ComboBox<ToewijzingKeuze.Persoon> persoon =
            new ComboBox<>(getTranslation("toewijzing.field.persoon"));
    private final TextArea reden = new TextArea();

    AssignDialog(List<ToewijzingKeuze> choices, boolean again, Predicate<ToewijzingData> assign) {
        super("assign");
        reden.setLabel(getTranslation(again ? "toewijzing.field.reden" : "toewijzing.field.redenMag"));
        reden.setHelperText(getTranslation("toewijzing.assign.example"));
        naar.setItems(choices);
        naar.setItemLabelGenerator(ToewijzingKeuze::naam);
        naar.addValueChangeListener(change -> chosen(change.getValue()));
        persoon.setItemLabelGenerator(ToewijzingKeuze.Persoon::naam);
        persoon.setClearButtonVisible(true);
        persoon.setHelperText(getTranslation("toewijzing.field.persoon.help"));
        chosen(null);
        fill(() -> assign.test(data()), new Paragraph(getTranslation("toewijzing.assign.text")), naar, persoon, reden);
    }

    @Override
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("naar", naar);
        fields.put("reden", reden);
        return fields;
    }

    private void chosen(@Nullable ToewijzingKeuze choice) {
        persoon.setItems(choice == null ? List.of() : choice.mensen());
        persoon.setEnabled(choice != null);
        naar.setHelperText(
                choice == null || choice.werkruimte() == null
                        ? getTranslation("toewijzing.field.naar.help")
                        : getTranslation("toewijzing.field.naar.place", choice.naam(), choice.werkruimteNaam()));
    }

    private ToewijzingData data() {
        ToewijzingKeuze choice = naar.getValue();
        return new ToewijzingData(
                choice == null ? null : choice.organisatie(),
                persoon.getValue() == null ? null : persoon.getValue().id(),
                choice == null ? null : choice.werkruimte(),
                reden.getValue());
    }
}
