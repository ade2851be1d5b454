package nl.eenoverheid.gelijkenis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenoverheid.gelijkenis.LinkPlan;

/** Says what comes of putting many signalen together, before it is done. */
final class LinkDialog extends Dialog {
    private final Div content = new Div();

    /**
     * Makes it.
     *
     * @param left how many stay as they are, because the person may not change them
     */
    LinkDialog(LinkPlan plan, int left, Runnable go) {
        setHeaderTitle(getTranslation("gelijkenis.link.title", plan.aantal()));
        content.addClassName("eo-form");
        add(content);
        say("gelijkenis.link.text", plan.aantal());
        if (plan.anderen() > 0) {
            say("gelijkenis.link.others", plan.anderen());
        }
        if (left > 0) {
            say("gelijkenis.link.left", left);
        }
        say("batch.promise", plan.aantal());
        Button act = new Button(getTranslation("gelijkenis.link.verb"), click -> {
            close();
            go.run();
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setAutofocus(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), act);
    }

    private void say(String key, int count) {
        content.add(new Paragraph(getTranslation(key, count)));
    }
}
