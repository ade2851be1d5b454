package nl.eenoverheid.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.function.Function;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;

/**
 * A few fields and one act. What is typed stays on the device until the act succeeded; when it is refused the dialog
 * stays open and says why.
 */
public final class ActDialog extends Dialog {
    private final transient Map<String, ? extends HasValidation> fields;
    private final transient Runnable act;
    private final DraftKeeper draft;
    private final Div refusal = new Div();
    private transient Function<IllegalMove, Component> explain =
            refused -> new Span(getTranslation(refused.key(), refused.params()));

    /**
     * Makes the dialog.
     *
     * @param key which fields, and about what, for the draft
     * @param content everything above the buttons, in the order of the screen
     */
    public ActDialog(
            String title,
            String verb,
            String key,
            Map<String, ? extends HasValidation> fields,
            Runnable act,
            Component... content) {
        this.fields = fields;
        this.act = act;
        draft = DraftKeeper.keep(
                key, fields.values().stream().map(Component.class::cast).toArray(Component[]::new));
        setHeaderTitle(title);
        addClassName("eo-act-dialog");
        Div form = new Div(content);
        form.addClassName("eo-form");
        refusal.addClassNames("eo-summary", Tone.BAD.className());
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        form.add(refusal, draft);
        add(form);
        Button go = new Button(verb, event -> submit());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), event -> close()), go);
    }

    /** Says what to do when the act is refused, in other words than the refusal has. */
    public ActDialog explain(Function<IllegalMove, Component> words) {
        explain = words;
        return this;
    }

    /** Following a link in it leaves it. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Registration left = event.getUI().addAfterNavigationListener(navigated -> close());
        addDetachListener(detached -> {
            left.remove();
            detached.unregisterListener();
        });
    }

    private void submit() {
        InputErrors.clear(fields.values());
        refusal.setVisible(false);
        if (!InputErrors.readable(fields)) {
            return;
        }
        try {
            act.run();
            draft.clear();
            close();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        } catch (IllegalMove e) {
            refusal.removeAll();
            refusal.add(explain.apply(e));
            refusal.setVisible(true);
        } catch (Stale e) {
            Notices.problem(getTranslation("ui.act.stale"));
        }
    }
}
