package nl.eenoverheid.toewijzing.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.toewijzing.ToewijzingKeuze;
import org.jspecify.annotations.Nullable;

/** Asks which organisation directs; empty when none does. */
final class RegieDialog extends HandDialog {
    private final ComboBox<ToewijzingKeuze> regie = new ComboBox<>(getTranslation("toewijzing.field.regie"));
    private final TextArea reden = new TextArea(getTranslation("toewijzing.field.reden"));

    RegieDialog(
            List<ToewijzingKeuze> choices, @Nullable String now, BiPredicate<@Nullable OrganisatieId, String> direct) {
        super("direct");
        regie.setItems(choices);
        regie.setItemLabelGenerator(ToewijzingKeuze::naam);
        regie.setClearButtonVisible(true);
        regie.setHelperText(getTranslation("toewijzing.field.regie.help"));
        choices.stream().filter(choice -> choice.naam().equals(now)).findFirst().ifPresent(regie::setValue);
        fill(
                () -> direct.test(
                        regie.getValue() == null ? null : regie.getValue().organisatie(), reden.getValue()),
                new Paragraph(getTranslation("toewijzing.direct.text")),
                regie,
                reden);
    }

    @Override
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("naar", regie);
        fields.put("reden", reden);
        return fields;
    }
}
