package nl.eenoverheid.toewijzing.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.eenoverheid.toewijzing.AssignData;
import nl.eenoverheid.toewijzing.AssignKeuze;
import nl.eenoverheid.toewijzing.AssignPlan;
import org.jspecify.annotations.Nullable;

/** Asks which organisation is to handle many signalen, and says beforehand which of them it does not see. */
final class AssignManyDialog extends HandDialog {
    private final ComboBox<AssignKeuze> naar = new ComboBox<>(getTranslation("toewijzing.field.naar"));
    private final ComboBox<AssignKeuze.Persoon> persoon = new ComboBox<>(getTranslation("toewijzing.field.persoon"));
    private final TextArea reden = new TextArea();
    private final AssignPlan plan;
    private final int count;

    /**
     * Asks.
     *
     * @param go takes what was chosen, and the name of the organisation
     */
    AssignManyDialog(AssignPlan plan, int count, BiConsumer<AssignData, String> go) {
        super("many");
        this.plan = plan;
        this.count = count;
        setHeaderTitle(getTranslation("toewijzing.many.title", count));
        naar.setItems(plan.keuzes());
        naar.setItemLabelGenerator(AssignKeuze::naam);
        naar.addValueChangeListener(change -> chosen(change.getValue()));
        persoon.setItemLabelGenerator(AssignKeuze.Persoon::naam);
        persoon.setClearButtonVisible(true);
        persoon.addValueChangeListener(change -> sees());
        boolean again = plan.behandeld() > 0;
        reden.setLabel(getTranslation(again ? "toewijzing.field.reden" : "toewijzing.field.redenMag"));
        reden.setHelperText(
                again
                        ? getTranslation("toewijzing.many.again", plan.behandeld())
                        : getTranslation("toewijzing.assign.example"));
        chosen(null);
        fill(
                () -> submit(go),
                new Paragraph(getTranslation("toewijzing.many.text")),
                naar,
                persoon,
                reden,
                new Paragraph(getTranslation("batch.promise")));
    }

    @Override
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("naar", naar);
        fields.put("reden", reden);
        return fields;
    }

    private void chosen(@Nullable AssignKeuze choice) {
        persoon.setItems(choice == null ? List.of() : choice.mensen());
        persoon.setEnabled(choice != null);
        sees();
    }

    private void sees() {
        AssignKeuze organisatie = naar.getValue();
        AssignKeuze.Persoon mens = persoon.getValue();
        naar.setHelperText(
                organisatie == null
                        ? getTranslation("toewijzing.many.help")
                        : sees(organisatie.naam(), organisatie.ziet()));
        persoon.setHelperText(
                mens == null ? getTranslation("toewijzing.field.persoon.help") : sees(mens.naam(), mens.ziet()));
    }

    private String sees(String naam, int ziet) {
        return ziet >= count
                ? getTranslation("toewijzing.many.seesAll", naam)
                : getTranslation("toewijzing.many.sees", naam, ziet, count - ziet);
    }

    private boolean submit(BiConsumer<AssignData, String> go) {
        AssignKeuze choice = naar.getValue();
        AssignData data = new AssignData(
                        choice == null ? null : choice.organisatie(),
                        persoon.getValue() == null ? null : persoon.getValue().id(),
                        reden.getValue())
                .checked(plan.behandeld() > 0);
        go.accept(data, choice == null ? "" : choice.naam());
        return true;
    }
}
