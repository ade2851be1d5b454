package nl.eenoverheid.toewijzingsregel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelListItem;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** One rule: what it asks, whom, whether it works, and what an owner can do with it. */
final class RegelCard extends ListItem {
    private final ToewijzingsregelListItem regel;

    RegelCard(ToewijzingsregelListItem regel, RegelActions actions, boolean owner) {
        this.regel = regel;
        addClassNames("eo-card", "regel-card");
        add(words(), state());
        if (regel.breuk() != null) {
            add(new Paragraph(getTranslation(
                    "toewijzingsregel.regelBreuk." + regel.breuk().name() + ".do",
                    regel.naar(),
                    regel.persoon() == null ? "" : regel.persoon())));
        }
        add(buttons(actions, owner));
    }

    private Component words() {
        Span when = new Span(getTranslation(
                "toewijzingsregel.when", regel.uitleg().volgorde(), RegelTexts.when(this, regel.uitleg())));
        when.addClassName("regel-when");
        return new Div(when, new Paragraph(RegelTexts.then(this, regel)));
    }

    private Component state() {
        Div line = new Div(
                regel.actief()
                        ? new StatusBadge(Tone.GOOD, "✓", getTranslation("toewijzingsregel.on"))
                        : new StatusBadge(Tone.NEUTRAL, "–", getTranslation("toewijzingsregel.off")));
        if (regel.breuk() != null) {
            line.add(new StatusBadge(
                    Tone.BAD,
                    "!",
                    getTranslation(
                            "toewijzingsregel.regelBreuk." + regel.breuk().name())));
        }
        line.addClassName("eo-line");
        return line;
    }

    private Component buttons(RegelActions actions, boolean owner) {
        Div line = new Div(button("try", () -> actions.tryOut(regel)));
        line.addClassName("eo-line");
        if (owner) {
            line.add(
                    button(regel.actief() ? "turnOff" : "turnOn", () -> actions.turn(regel)),
                    button("edit", () -> actions.change(regel)),
                    button("earlier", () -> actions.move(regel, true)),
                    button("later", () -> actions.move(regel, false)),
                    button("remove", () -> actions.remove(regel)));
        }
        return line;
    }

    private Button button(String what, Runnable act) {
        Button button = new Button(getTranslation("toewijzingsregel." + what), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(
                "toewijzingsregel.of",
                getTranslation("toewijzingsregel." + what),
                regel.uitleg().volgorde()));
        return button;
    }
}
