package nl.eenoverheid.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Somebody else changed the same thing first. Shows for each part that differs their version beside mine and lets one
 * choose; text can also be put below each other. Closing it without a choice leaves the form as it was.
 */
public final class StaleDialog extends Dialog {
    private final Div parts = new Div();
    private final transient List<Runnable> choices = new ArrayList<>();
    private final transient Runnable resolved;

    /**
     * An empty dialog.
     *
     * @param resolved runs after the choices were put in the form, to save again on top of their version
     */
    public StaleDialog(Runnable resolved) {
        this.resolved = resolved;
        setHeaderTitle(getTranslation("ui.stale.title"));
        addClassName("eo-stale");
        parts.addClassName("eo-col");
        add(new Paragraph(getTranslation("ui.stale.text")), parts);
        Button keep = new Button(getTranslation("ui.stale.save"), event -> {
            close();
            choices.forEach(Runnable::run);
            resolved.run();
        });
        keep.addThemeName("primary");
        getFooter().add(new Button(getTranslation("ui.cancel"), event -> close()), keep);
    }

    /**
     * Adds a text that both could have changed; skipped when they are the same.
     *
     * @param take puts the chosen text in the form
     */
    public StaleDialog text(String label, String mine, String theirs, Consumer<String> take) {
        if (mine.equals(theirs)) {
            return this;
        }
        List<Version> versions =
                mine.isBlank() || theirs.isBlank() ? List.of(Version.MINE, Version.THEIRS) : List.of(Version.values());
        Choice<Version> choice = part(label, mine, theirs, versions);
        choices.add(() -> take.accept(
                switch (Objects.requireNonNull(choice.getValue())) {
                    case MINE -> mine;
                    case THEIRS -> theirs;
                    case BOTH -> theirs + "\n\n" + mine;
                }));
        return this;
    }

    /**
     * Adds something else that both could have changed; skipped when they are the same.
     *
     * @param show how to say a value
     * @param take puts the chosen value in the form
     */
    public <T> StaleDialog value(String label, T mine, T theirs, Function<T, String> show, Consumer<T> take) {
        if (mine.equals(theirs)) {
            return this;
        }
        Choice<Version> choice =
                part(label, show.apply(mine), show.apply(theirs), List.of(Version.MINE, Version.THEIRS));
        choices.add(() -> take.accept(choice.getValue() == Version.THEIRS ? theirs : mine));
        return this;
    }

    /** Opens it, unless no part differs: what changed then stands beside these parts, and nothing is left to choose. */
    @Override
    public void open() {
        if (choices.isEmpty()) {
            resolved.run();
        } else {
            super.open();
        }
    }

    private Choice<Version> part(String label, String mine, String theirs, List<Version> versions) {
        Div sides = new Div(side("ui.stale.theirs", theirs), side("ui.stale.mine", mine));
        sides.addClassName("eo-sides");
        Choice<Version> choice = new Choice<>(
                getTranslation("ui.stale.choose"), versions, version -> getTranslation("ui.stale.version." + version));
        choice.setValue(Version.MINE);
        Section part = new Section(new H3(label), sides, choice);
        part.addClassName("eo-col");
        parts.add(part);
        return choice;
    }

    private Div side(String key, String text) {
        Span whose = new Span(getTranslation(key));
        whose.addClassName("eo-soft");
        Div side = new Div(whose, new Prose(text));
        side.addClassName("eo-layer");
        return side;
    }

    private enum Version {
        THEIRS,
        MINE,
        BOTH
    }
}
