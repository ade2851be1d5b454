package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteDetail;

/** Names a werkruimte and says what it is for. Stays open with what was typed when that is refused. */
final class WerkruimteDialog extends Dialog {
    private final TextField naam = new TextField(getTranslation("workspace.field.naam"));
    private final TextArea doel = new TextArea(getTranslation("workspace.field.doel"));
    private final DraftKeeper draft;

    /** For a new one. */
    WerkruimteDialog(BiConsumer<WerkruimteDialog, WerkruimteData> save) {
        this("werkruimte", "workspace.open.title", "workspace.open.verb", save);
    }

    /** For a closed part. */
    static WerkruimteDialog besloten(BiConsumer<WerkruimteDialog, WerkruimteData> save) {
        return new WerkruimteDialog("besloten", "workspace.besloten.title", "workspace.besloten.verb", save);
    }

    /** For one that is there. */
    WerkruimteDialog(WerkruimteDetail werkruimte, BiConsumer<WerkruimteDialog, WerkruimteData> save) {
        this("werkruimte-" + werkruimte.id(), "workspace.change.title", "workspace.change.verb", save);
        naam.setValue(werkruimte.naam());
        doel.setValue(werkruimte.doel());
    }

    private WerkruimteDialog(String key, String title, String verb, BiConsumer<WerkruimteDialog, WerkruimteData> save) {
        setHeaderTitle(getTranslation(title));
        draft = DraftKeeper.keep(key, naam, doel);
        naam.setHelperText(getTranslation("workspace.field.naam.example"));
        doel.setHelperText(getTranslation("workspace.field.doel.example"));
        Div content = new Div(naam, doel, draft);
        content.addClassName("eo-form");
        add(content);
        Button go = new Button(getTranslation(verb), click -> submit(save));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    /** Puts what is typed beside what somebody else saved; {@code save} runs when one chose. */
    void compare(WerkruimteDetail theirs, BiConsumer<WerkruimteDialog, WerkruimteData> save) {
        new StaleDialog(() -> submit(save))
                .text(naam.getLabel(), naam.getValue(), theirs.naam(), naam::setValue)
                .text(doel.getLabel(), doel.getValue(), theirs.doel(), doel::setValue)
                .open();
    }

    /** Forgets the draft and closes. */
    void done() {
        draft.clear();
        close();
    }

    private void submit(BiConsumer<WerkruimteDialog, WerkruimteData> save) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("naam", naam);
        fields.put("doel", doel);
        InputErrors.clear(fields.values());
        try {
            save.accept(this, new WerkruimteData(naam.getValue(), doel.getValue()));
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
