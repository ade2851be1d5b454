package nl.eenoverheid.controle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.InputErrors;

/** Asks what must change about an account. */
final class WijzigDialog extends Dialog {
    private final TextArea what = new TextArea(getTranslation("controle.field.toelichting"));

    WijzigDialog(String naam, Consumer<String> say) {
        setHeaderTitle(getTranslation("controle.wijzig.title", naam));
        what.setHelperText(getTranslation("controle.field.toelichting.example"));
        Div content = new Div(what);
        content.addClassName("eo-form");
        add(content);
        Button go = new Button(getTranslation("controle.wijzig.verb"), click -> submit(say));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit(Consumer<String> say) {
        Map<String, TextArea> fields = Map.of("toelichting", what);
        InputErrors.clear(fields.values());
        try {
            say.accept(what.getValue());
            close();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, fields);
        }
    }
}
