package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import nl.eenoverheid.workspace.PlaatsingKeuzes.Plek;
import org.jspecify.annotations.Nullable;

/** Lets a thing be seen in one more werkruimte, and says beforehand by how many people. */
final class PlaceForm extends Section {
    private final ComboBox<Plek> werkruimte = new ComboBox<>(getTranslation("workspace.place.field"));

    PlaceForm(List<Plek> choices, Consumer<Plek> place) {
        werkruimte.setItems(choices);
        werkruimte.setItemLabelGenerator(Plek::naam);
        werkruimte.setHelperText(getTranslation("workspace.place.help"));
        werkruimte.addValueChangeListener(change -> explain(change.getValue()));
        Button go = new Button(getTranslation("workspace.place.verb"), click -> submit(place));
        Div line = new Div(werkruimte, go);
        line.addClassName("eo-toegang-form");
        add(new H3(getTranslation("workspace.place.title")), line);
    }

    private void explain(@Nullable Plek plek) {
        werkruimte.setInvalid(false);
        werkruimte.setHelperText(
                plek == null
                        ? getTranslation("workspace.place.help")
                        : getTranslation("workspace.place.readers", plek.leden()));
    }

    private void submit(Consumer<Plek> place) {
        Plek chosen = werkruimte.getValue();
        if (chosen == null) {
            werkruimte.setErrorMessage(getTranslation("workspace.place.choose"));
            werkruimte.setInvalid(true);
            werkruimte.focus();
        } else {
            place.accept(chosen);
        }
    }
}
