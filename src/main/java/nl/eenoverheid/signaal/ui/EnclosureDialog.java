package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.EnclosureData;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.workspace.WerkruimteDetail;

/** Asks for whom a sensitive signaal is. */
final class EnclosureDialog extends Dialog {
    private final TextField naam = new TextField(getTranslation("signaal.enclose.naam"));
    private final MultiSelectComboBox<WerkruimteDetail.Lid> wie =
            FieldTexts.manyField(getTranslation("signaal.enclose.wie"));
    private final transient Consumer<EnclosureData> enclose;

    EnclosureDialog(List<WerkruimteDetail.Lid> candidates, Consumer<EnclosureData> enclose) {
        this.enclose = enclose;
        setHeaderTitle(getTranslation("signaal.enclose.title"));
        naam.setHelperText(getTranslation("signaal.enclose.naam.help"));
        wie.setItems(candidates);
        wie.setItemLabelGenerator(lid -> getTranslation("signaal.enclose.lid", lid.naam(), lid.organisatie()));
        Div content = new Div(new Paragraph(getTranslation("signaal.enclose.text")), wie, naam);
        content.addClassName("eo-form");
        add(content);
        Button go = new Button(getTranslation("signaal.enclose.verb"), click -> submit());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("wie", wie);
        fields.put("naam", naam);
        InputErrors.clear(fields.values());
        try {
            enclose.accept(new EnclosureData(
                    naam.getValue(),
                    wie.getValue().stream()
                            .map(lid -> new AccountId(lid.accountId()))
                            .collect(Collectors.toSet())));
            close();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
