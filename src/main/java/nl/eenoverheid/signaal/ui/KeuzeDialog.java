package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.ui.InputErrors;

/** Names a choice of a list in both languages, and says whether it can be chosen. */
final class KeuzeDialog extends Dialog {
    private final TextField naam = new TextField(getTranslation("signaal.lists.naam"));
    private final TextField naamEn = new TextField(getTranslation("signaal.lists.naamEn"));
    private final Checkbox actief = new Checkbox(getTranslation("signaal.lists.actief"), true);

    /** For a new one. */
    KeuzeDialog(String title, Consumer<Named> save) {
        this(title, save, false);
    }

    /** For one that is there. */
    KeuzeDialog(Keuze keuze, Consumer<Named> save) {
        this("signaal.lists.change.title", save, true);
        naam.setValue(keuze.naam());
        naamEn.setValue(keuze.naamEn());
        actief.setValue(keuze.actief());
    }

    private KeuzeDialog(String title, Consumer<Named> save, boolean there) {
        setHeaderTitle(getTranslation(title));
        actief.setVisible(there);
        Div content = new Div(naam, naamEn, actief);
        content.addClassName("eo-form");
        add(content);
        Button go = new Button(getTranslation("signaal.lists.save"), click -> submit(save));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void submit(Consumer<Named> save) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("naam", naam);
        fields.put("naamEn", naamEn);
        InputErrors.clear(fields.values());
        try {
            save.accept(new Named(naam.getValue(), naamEn.getValue(), actief.getValue()));
            close();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }

    /** What was filled in. */
    record Named(String naam, String naamEn, boolean actief) {}
}
