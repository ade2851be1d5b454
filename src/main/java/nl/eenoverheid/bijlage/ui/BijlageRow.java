package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;
import nl.eenoverheid.bijlage.BijlageListItem;
import nl.eenoverheid.bijlage.Bijlagen;
import nl.eenoverheid.inhoud.Viruscontrole;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** One bijlage: what one sees of it, what it is called, what is said of it, and what one can do. */
final class BijlageRow extends ListItem {
    private final transient BijlageListItem bijlage;
    private final transient BijlageActions actions;
    private final boolean opens;

    BijlageRow(BijlageListItem bijlage, Bijlagen all, BijlageActions actions, Runnable again, Clock clock) {
        this.bijlage = bijlage;
        this.actions = actions;
        opens = all.canOpen() && bijlage.controle().isOpen();
        addClassName("bijlage-row");
        add(picture(), words(clock), buttons(all.canChange(), again));
    }

    private Component picture() {
        if (!bijlage.soort().isPicture() || bijlage.controle() == Viruscontrole.BESMET) {
            return new FileSign(bijlage);
        }
        if (!opens) {
            return actions.small(bijlage);
        }
        NativeButton open = new NativeButton("", click -> new PictureDialog(bijlage, actions).open());
        open.add(actions.small(bijlage));
        open.setAriaLabel(getTranslation("bijlage.open.of", BijlageTexts.seen(bijlage)));
        open.addClassName("bijlage-open");
        return open;
    }

    private Component words(Clock clock) {
        Span name = new Span(bijlage.naam());
        name.addClassName("bijlage-name");
        name.getElement().setAttribute("dir", "auto");
        Div words = new Div(name);
        words.addClassName("bijlage-words");
        if (!bijlage.beschrijving().isEmpty()) {
            Paragraph said = new Paragraph(bijlage.beschrijving());
            said.getElement().setAttribute("dir", "auto");
            words.add(said);
        }
        words.add(soft(getTranslation(
                "bijlage.row.facts",
                BijlageTexts.kind(bijlage, getLocale()),
                bijlage.wie(),
                bijlage.organisatie(),
                Dates.age(bijlage.toegevoegdOp(), clock, getLocale()))));
        Optional.of(BijlageTexts.gone(bijlage.weggehaald()))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> words.add(soft(text)));
        check().ifPresent(words::add);
        if (opens && bijlage.soort().isSound()) {
            words.add(actions.sound(bijlage));
        }
        return words;
    }

    private Optional<StatusBadge> check() {
        String text = getTranslation("bijlage.controle." + bijlage.controle().name());
        return switch (bijlage.controle()) {
            case SCHOON -> Optional.empty();
            case NIET -> Optional.of(new StatusBadge(Tone.NEUTRAL, "?", text));
            case WACHT -> Optional.of(new StatusBadge(Tone.WARN, "…", text));
            case BESMET -> Optional.of(new StatusBadge(Tone.BAD, "!", text));
        };
    }

    private Component buttons(boolean canChange, Runnable again) {
        Div line = new Div();
        line.addClassNames("eo-line", "bijlage-buttons");
        if (opens) {
            line.add(actions.link(bijlage));
        }
        if (canChange) {
            Button describe = new Button(
                    getTranslation("bijlage.describe"), click -> new DescribeDialog(bijlage, actions, again).open());
            describe.setAriaLabel(getTranslation("bijlage.describe.of", bijlage.naam()));
            Button remove = new Button(getTranslation("bijlage.remove"), click -> actions.remove(bijlage, again));
            remove.setAriaLabel(getTranslation("bijlage.remove.of", bijlage.naam()));
            line.add(describe, remove);
        }
        return line;
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
