package nl.eenoverheid.koppeling.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.FieldTexts;

/** Asks with which dossiers a signaal goes: those that stand together with it, where one may write. */
final class KoppelDialog {
    private final MultiSelectComboBox<DossierChoice> dossiers = FieldTexts.manyField(text("koppeling.field"));
    private final AskDialog dialog;

    KoppelDialog(KoppelingActs acts) {
        dossiers.setHelperText(text("koppeling.field.help"));
        dossiers.setItems(
                query -> stretch(acts.candidates(query.getFilter().orElse("")), query.getOffset(), query.getLimit()));
        dossiers.setItemLabelGenerator(DossierChoice::naam);
        dialog = AskDialog.of(
                        text("koppeling.ask"), text("koppeling.verb"), Map.of("dossiers", dossiers), () -> submit(acts))
                .with(new Paragraph(text("koppeling.text")), dossiers);
    }

    void open() {
        dialog.open();
        dossiers.focus();
    }

    private void submit(KoppelingActs acts) {
        if (dossiers.getValue().isEmpty()) {
            throw new InvalidInput("dossiers", "shared.input.choose");
        }
        acts.link(List.copyOf(dossiers.getValue()));
    }

    private static Stream<DossierChoice> stretch(List<DossierChoice> all, int first, int most) {
        int last = Math.min(all.size(), first + most);
        return first < last ? all.subList(first, last).stream() : Stream.empty();
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
