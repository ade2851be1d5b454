package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.InputErrors;

/** Asks why, and says what follows. Stays open with what was typed when refused. */
final class ReasonDialog extends Dialog {
    private final TextArea reden = new TextArea(getTranslation("duiding.reason.label"));

    /**
     * Makes the dialog.
     *
     * @param what part of the keys of its texts: withdraw, reopen or remove
     * @param act does it, with the reason
     */
    ReasonDialog(String what, Consumer<String> act) {
        setHeaderTitle(getTranslation("duiding." + what + ".title"));
        addClassName("duiding-dialog");
        reden.setWidthFull();
        Div content = new Div(new Paragraph(getTranslation("duiding." + what + ".text")), reden);
        content.addClassName("eo-col");
        add(content);
        Button go = new Button(getTranslation("duiding." + what + ".verb"), click -> submit(act));
        go.addThemeName("primary");
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit(Consumer<String> act) {
        InputErrors.clear(Map.of("reden", reden).values());
        try {
            act.accept(reden.getValue());
            close();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, Map.of("reden", reden));
        }
    }
}
