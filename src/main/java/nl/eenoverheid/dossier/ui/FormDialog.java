package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;

/** A few fields and one act. It stays open, with what was typed, until the act was done. */
final class FormDialog extends Dialog {
    private final transient Map<String, ? extends HasValidation> fields;
    private final transient Runnable act;
    private final DraftKeeper draft;
    private final Button go = new Button();

    /**
     * Makes the dialog.
     *
     * @param verb what the button says
     * @param draftKey what is written in it, and about what
     * @param typed what is kept on the device
     * @param fields the fields by the names that problems use, in the order of the screen
     * @param content everything above the buttons
     */
    FormDialog(
            String title,
            String verb,
            String draftKey,
            Component typed,
            Map<String, ? extends HasValidation> fields,
            Runnable act,
            Component... content) {
        this.fields = fields;
        this.act = act;
        draft = DraftKeeper.keep(draftKey, typed);
        setHeaderTitle(title);
        Div form = new Div(content);
        form.addClassNames("eo-form", "dossier-dialog");
        form.add(draft);
        add(form);
        go.setText(verb);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(event -> submit());
        getFooter().add(new Button(getTranslation("ui.cancel"), event -> close()), go);
    }

    /** Whether it can be done as things stand; why not is told in the dialog. */
    void setPossible(boolean possible) {
        go.setEnabled(possible);
    }

    private void submit() {
        InputErrors.clear(fields.values());
        try {
            act.run();
            draft.clear();
            close();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        }
    }
}
