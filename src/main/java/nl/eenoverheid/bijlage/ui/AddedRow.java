package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.eenoverheid.bijlage.BijlageListItem;

/** What was added just now; it asks at once what one sees on it. */
final class AddedRow extends ListItem {
    private final transient BijlageActions actions;
    private final transient Supplier<Optional<BijlageListItem>> fresh;
    private transient BijlageListItem bijlage;

    /**
     * For one bijlage.
     *
     * @param fresh reads it again; empty when it was taken away
     */
    AddedRow(BijlageListItem bijlage, BijlageActions actions, Supplier<Optional<BijlageListItem>> fresh) {
        this.bijlage = bijlage;
        this.actions = actions;
        this.fresh = fresh;
        addClassName("bijlage-row");
        add(picture(), words(), buttons());
    }

    /** The id, as long as it was not taken away. */
    Stream<Long> there() {
        return isVisible() ? Stream.of(bijlage.id()) : Stream.empty();
    }

    private Component buttons() {
        Button remove = new Button(
                getTranslation("bijlage.remove"),
                click -> actions.remove(bijlage, () -> setVisible(fresh.get().isPresent())));
        remove.setAriaLabel(getTranslation("bijlage.remove.of", bijlage.naam()));
        Div line = new Div(remove);
        line.addClassNames("eo-line", "bijlage-buttons");
        return line;
    }

    private Component picture() {
        if (bijlage.soort().isPicture()) {
            return actions.small(bijlage);
        }
        return new FileSign(bijlage);
    }

    private Component words() {
        Span name = new Span(bijlage.naam());
        name.addClassName("bijlage-name");
        name.getElement().setAttribute("dir", "auto");
        Div words = new Div(name, soft(BijlageTexts.kind(bijlage, getLocale())));
        words.addClassName("bijlage-words");
        String gone = BijlageTexts.gone(bijlage.weggehaald());
        if (!gone.isEmpty()) {
            words.add(soft(gone));
        }
        DescriptionField said = new DescriptionField(bijlage);
        said.addValueChangeListener(change -> describe(change.getValue()));
        words.add(said);
        return words;
    }

    private void describe(String text) {
        if (actions.describe(bijlage, text)) {
            fresh.get().ifPresent(now -> bijlage = now);
        }
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
