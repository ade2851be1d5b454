package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.InputErrors;

/** Asks why no answer will be given. */
class OverslaanDialog extends Dialog {
    private final TextArea reden = new TextArea(getTranslation("terugkoppeling.field.reden"));

    OverslaanDialog(Consumer<String> skip) {
        setHeaderTitle(getTranslation("terugkoppeling.skip.title"));
        reden.setHelperText(getTranslation("terugkoppeling.field.reden.example"));
        Div fields = new Div(new Paragraph(getTranslation("terugkoppeling.skip.text")), reden);
        fields.addClassName("eo-form");
        add(fields);
        Button go = new Button(getTranslation("terugkoppeling.action.skip"), click -> submit(skip));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit(Consumer<String> skip) {
        InputErrors.clear(List.of(reden));
        try {
            skip.accept(reden.getValue());
            close();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, Map.of("reden", reden));
        }
    }
}
