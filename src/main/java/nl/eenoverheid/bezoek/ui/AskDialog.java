package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Predicate;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;

/** Asks for what an act needs. It stays open with what was typed when that is refused, and says when it was done. */
final class AskDialog extends Dialog {
    private final String what;
    private final transient Map<String, HasValidation> fields;
    private final Div form = new Div();
    private final transient Predicate<AskDialog> act;
    private final transient Runnable done;
    private final DraftKeeper draft;

    /**
     * A dialog that is not open yet.
     *
     * @param what the key under which its texts stand
     * @param draftKey which bezoek it is about
     * @param fields by the name that problems use, in the order of the screen
     * @param act does it with this dialog; false when somebody must look again first
     * @param done shows what is true now
     */
    AskDialog(
            String what, String draftKey, Map<String, HasValidation> fields, Predicate<AskDialog> act, Runnable done) {
        this.what = what;
        this.fields = fields;
        this.act = act;
        this.done = done;
        Component[] components =
                fields.values().stream().map(Component.class::cast).toArray(Component[]::new);
        draft = DraftKeeper.keep("bezoek-" + what + "-" + draftKey, components);
        setHeaderTitle(getTranslation("bezoek." + what + ".title"));
        addClassName("bezoek-dialog");
        form.addClassName("eo-form");
        form.add(new Paragraph(getTranslation("bezoek." + what + ".text")));
        form.add(components);
        add(form, draft);
        Button go = new Button(getTranslation("bezoek." + what + ".verb"), click -> submit());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    /** Does it with what stands in the fields now. */
    void submit() {
        InputErrors.clear(fields.values());
        try {
            if (act.test(this)) {
                draft.clear();
                close();
                Notices.saved(getTranslation("bezoek." + what + ".done"));
            }
            done.run();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
            done.run();
        }
    }
}
