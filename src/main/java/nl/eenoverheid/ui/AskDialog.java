package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Predicate;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Asks for what an act needs. It stays open, with what was typed, until the act was done. */
public final class AskDialog extends Dialog {
    private final transient Map<String, ? extends HasValidation> fields;
    private final transient Predicate<AskDialog> act;
    private final Div form = new Div();
    private final Button go = new Button();
    private transient Runnable after = () -> {};
    private @Nullable DraftKeeper draft;

    /**
     * A dialog that is not open yet.
     *
     * @param verb what the button says
     * @param fields by the name that problems use, in the order of the screen
     * @param act does it with this dialog; false when somebody must look again first
     */
    public AskDialog(String title, String verb, Map<String, ? extends HasValidation> fields, Predicate<AskDialog> act) {
        this.fields = fields;
        this.act = act;
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        form.addClassNames("eo-form", "eo-ask");
        add(form);
        go.setText(verb);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(click -> submit());
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    /** A dialog for an act after which nobody has to look again; see the constructor. */
    public static AskDialog of(String title, String verb, Map<String, ? extends HasValidation> fields, Runnable act) {
        return new AskDialog(title, verb, fields, dialog -> {
            act.run();
            return true;
        });
    }

    /** Puts words and fields in it, in the order of the screen. */
    public AskDialog with(Component... content) {
        form.add(content);
        return this;
    }

    /** Keeps what is typed on the device, and says so below. */
    public AskDialog keeping(String draftKey, Component... typed) {
        draft = DraftKeeper.keep(draftKey, typed);
        form.add(draft);
        return this;
    }

    /** Does this after the act, and after it was refused: what is on the screen may not be true any more. */
    public AskDialog then(Runnable after) {
        this.after = after;
        return this;
    }

    /** Whether it can be done as things stand; why not is told in the dialog. */
    public void setPossible(boolean possible) {
        go.setEnabled(possible);
    }

    /** Does it with what stands in the fields now. */
    public void submit() {
        InputErrors.clear(fields.values());
        if (!InputErrors.readable(fields)) {
            return;
        }
        try {
            if (act.test(this)) {
                done();
            }
            after.run();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
            after.run();
        }
    }

    private void done() {
        if (draft != null) {
            draft.clear();
        }
        close();
    }
}
