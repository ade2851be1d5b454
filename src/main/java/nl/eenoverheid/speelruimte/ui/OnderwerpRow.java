package nl.eenoverheid.speelruimte.ui;

import static nl.eenoverheid.speelruimte.ui.SpeelruimteTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.speelruimte.Ruimte;
import nl.eenoverheid.speelruimte.SpeelruimteData;
import nl.eenoverheid.ui.Choice;

/** One topic in the form: what it is called, how much room there is, and why. */
final class OnderwerpRow extends Div {
    private final int number;
    private final TextField naam = new TextField(text("speelruimte.field.naam"));
    private final Choice<Ruimte> ruimte =
            new Choice<>(text("speelruimte.field.ruimte"), List.of(Ruimte.values()), SpeelruimteTexts::name);
    private final TextArea waarom = new TextArea(text("speelruimte.field.waarom"));

    /**
     * An empty row.
     *
     * @param number its place, from 0
     * @param filled runs when something stands in it
     * @param remove runs when somebody takes it away
     */
    OnderwerpRow(int number, Runnable filled, Runnable remove) {
        this.number = number;
        addClassName("speelruimte-row");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text("speelruimte.field.topic", number + 1));
        Button away = new Button(text("speelruimte.action.remove"), event -> remove.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(text("speelruimte.action.remove.which", number + 1));
        naam.addValueChangeListener(event -> filled.run());
        waarom.addValueChangeListener(event -> filled.run());
        waarom.setMinRows(2);
        add(naam, ruimte, waarom, away);
    }

    void setShown(boolean shown) {
        getElement().setAttribute("hidden", !shown);
    }

    boolean isBlank() {
        return naam.isEmpty() && waarom.isEmpty() && ruimte.isEmpty();
    }

    void clear() {
        naam.clear();
        ruimte.clear();
        waarom.clear();
    }

    void show(SpeelruimteData.Onderwerp onderwerp) {
        naam.setValue(onderwerp.naam());
        ruimte.setValue(onderwerp.ruimte());
        waarom.setValue(onderwerp.waarom());
    }

    SpeelruimteData.Onderwerp value() {
        return new SpeelruimteData.Onderwerp(naam.getValue(), ruimte.getValue(), waarom.getValue());
    }

    void focus() {
        naam.focus();
    }

    List<Component> typed() {
        return List.of(naam, ruimte, waarom);
    }

    HasValidation first() {
        return naam;
    }

    void addTo(Map<String, HasValidation> fields) {
        fields.put(SpeelruimteData.field(number, "naam"), naam);
        fields.put(SpeelruimteData.field(number, "ruimte"), ruimte);
        fields.put(SpeelruimteData.field(number, "waarom"), waarom);
    }
}
