package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.eenoverheid.duiding.DuidingChoice;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.EmptyState;

/** Asks which signed duiding gives the dossier which sentence. */
final class LandDialog {
    private final ComboBox<DuidingChoice> duiding = new ComboBox<>(text("dossier.field.duiding"));
    private final TextArea zin = new TextArea(text("dossier.field.zin"));
    private final AskDialog dialog;

    LandDialog(long dossier, List<DuidingChoice> signed, BiConsumer<DuidingChoice, String> act) {
        duiding.setItems(signed);
        duiding.setItemLabelGenerator(DuidingChoice::titel);
        if (signed.size() == 1) {
            duiding.setValue(signed.getFirst());
        }
        zin.setHelperText(text("dossier.field.zin.example"));
        zin.setMinRows(3);
        boolean nothing = signed.isEmpty();
        duiding.setVisible(!nothing);
        zin.setVisible(!nothing);
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("duiding", duiding);
        fields.put("zin", zin);
        dialog = AskDialog.of(text("dossier.land.title"), text("dossier.land.verb"), fields, () -> submit(act))
                .with(
                        nothing
                                ? new EmptyState(text("dossier.land.none.title"), text("dossier.land.none.text"))
                                : new Paragraph(text("dossier.land.text")),
                        duiding,
                        zin)
                .keeping("dossier-landing-" + dossier, zin);
        dialog.setPossible(!nothing);
    }

    void open() {
        dialog.open();
    }

    private void submit(BiConsumer<DuidingChoice, String> act) {
        DuidingChoice chosen = duiding.getValue();
        if (chosen == null) {
            throw new InvalidInput("duiding", "shared.input.choose");
        }
        act.accept(chosen, zin.getValue());
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
