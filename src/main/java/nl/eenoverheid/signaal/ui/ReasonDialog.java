package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.InputErrors;
import org.jspecify.annotations.Nullable;

/** Asks why, and where to when a signaal goes to another organisation. Stays open with what was typed when refused. */
final class ReasonDialog extends Dialog {
    private final TextArea reden = new TextArea(getTranslation("signaal.reason.label"));
    private final ComboBox<OrganisatieNaam> naar = new ComboBox<>(getTranslation("signaal.reason.naar"));

    ReasonDialog(String what, Consumer<String> act) {
        this(what, List.of(), (unused, text) -> act.accept(text));
    }

    private ReasonDialog(String what, List<OrganisatieNaam> choices, BiConsumer<@Nullable OrganisatieId, String> act) {
        setHeaderTitle(getTranslation("signaal." + what + ".title"));
        VerticalLayout content = new VerticalLayout(new Paragraph(getTranslation("signaal." + what + ".text")));
        content.setPadding(false);
        content.addClassName("eo-dialog-form");
        if (!choices.isEmpty()) {
            naar.setItems(choices);
            naar.setItemLabelGenerator(OrganisatieNaam::naam);
            naar.setWidthFull();
            content.add(naar);
        }
        reden.setWidthFull();
        reden.setHelperText(getTranslation("signaal." + what + ".example"));
        content.add(reden);
        add(content);
        Button cancel = new Button(getTranslation("ui.cancel"), event -> close());
        Button go = new Button(getTranslation("signaal." + what + ".verb"), event -> submit(act));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
    }

    static ReasonDialog withOrganisatie(
            String what, List<OrganisatieNaam> choices, BiConsumer<@Nullable OrganisatieId, String> act) {
        return new ReasonDialog(what, choices, act);
    }

    private void submit(BiConsumer<@Nullable OrganisatieId, String> act) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("naar", naar);
        fields.put("reden", reden);
        InputErrors.clear(fields.values());
        try {
            act.accept(naar.getValue() == null ? null : naar.getValue().id(), reden.getValue());
            close();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
