package nl.eenoverheid.samenhang.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.samenhang.VerbandSoort;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Choice;

/** Asks with which dossier one belongs together, and how: chosen from those that one may change. */
final class VerbandDialog {
    private final Choice<VerbandSoort> soort = new Choice<>(
            text("samenhang.field.soort"),
            List.of(VerbandSoort.values()),
            each -> text("samenhang.verbandSoort." + each.name()));
    private final ComboBox<DossierChoice> ander = new ComboBox<>(text("samenhang.field.ander"));
    private final AskDialog dialog;

    VerbandDialog(VerbandActs acts) {
        soort.setHelperText(text("samenhang.field.soort.help"));
        ander.setHelperText(text("samenhang.field.ander.help"));
        ander.setItems(
                query -> stretch(acts.candidates(query.getFilter().orElse("")), query.getOffset(), query.getLimit()));
        ander.setItemLabelGenerator(DossierChoice::naam);
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("soort", soort);
        fields.put("ander", ander);
        dialog = AskDialog.of(text("samenhang.ask"), text("samenhang.verb"), fields, () -> submit(acts))
                .with(soort, ander);
    }

    void open() {
        dialog.open();
    }

    private void submit(VerbandActs acts) {
        var check = new InputCheck();
        VerbandSoort how = soort.getValue();
        DossierChoice chosen = ander.getValue();
        check.chosen("soort", how);
        check.chosen("ander", chosen);
        check.done();
        if (how != null && chosen != null) {
            acts.link(how, chosen);
        }
    }

    private static Stream<DossierChoice> stretch(List<DossierChoice> all, int first, int most) {
        int last = Math.min(all.size(), first + most);
        return first < last ? all.subList(first, last).stream() : Stream.empty();
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
