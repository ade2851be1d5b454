package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import nl.eenoverheid.workspace.PlaatsingKeuzes.Plek;

/** Lets an owner move a thing to a closed part, or from there back to the werkruimte around it. */
final class MoveForm extends Section {

    MoveForm(List<Plek> choices, Consumer<Plek> move) {
        boolean inward = choices.getFirst().besloten();
        add(
                new H3(getTranslation(inward ? "workspace.move.title" : "workspace.move.back.title")),
                new Paragraph(getTranslation(inward ? "workspace.move.text" : "workspace.move.back.text")));
        Div line = new Div();
        line.addClassName("eo-toegang-moves");
        for (Plek plek : choices) {
            line.add(new Button(
                    getTranslation("workspace.move.verb", plek.naam(), plek.leden()), click -> move.accept(plek)));
        }
        add(line);
    }
}
