package nl.eenoverheid.weergave.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import org.jspecify.annotations.Nullable;

/** Asks under which name a list is kept, and for whom. */
final class WeergaveDialog extends Dialog {
    private final TextField naam = new TextField(getTranslation("weergave.field.naam"));
    private final Select<WerkruimteListItem> voor = new Select<>();

    /**
     * Asks.
     *
     * @param keep keeps it; refuses a name with {@link InvalidInput}
     */
    WeergaveDialog(List<WerkruimteListItem> werkruimten, BiConsumer<String, @Nullable WerkruimteId> keep) {
        setHeaderTitle(getTranslation("weergave.keep.title"));
        naam.setHelperText(getTranslation("weergave.field.naam.example"));
        naam.setAutofocus(true);
        voor.setLabel(getTranslation("weergave.field.voor"));
        voor.setEmptySelectionAllowed(true);
        voor.setEmptySelectionCaption(getTranslation("weergave.field.voor.mij"));
        voor.setItems(werkruimten.stream().filter(each -> each.rol().canWrite()).toList());
        voor.setItemLabelGenerator(each -> each == null
                ? getTranslation("weergave.field.voor.mij")
                : getTranslation("weergave.field.voor.werkruimte", each.naam()));
        voor.setHelperText(getTranslation("weergave.field.voor.help"));
        Div content = new Div(naam, voor);
        content.addClassName("eo-form");
        add(content);
        Button go = new Button(getTranslation("weergave.keep.verb"), click -> submit(keep));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit(BiConsumer<String, @Nullable WerkruimteId> keep) {
        WerkruimteListItem chosen = voor.getValue();
        InputErrors.clear(List.of(naam));
        try {
            keep.accept(naam.getValue(), chosen == null ? null : new WerkruimteId(chosen.id()));
            close();
        } catch (InvalidInput e) {
            InputErrors.show(e, Map.of("naam", naam));
        }
    }
}
