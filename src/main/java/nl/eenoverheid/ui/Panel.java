package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page with its own heading. */
public final class Panel extends Section {
    private final H2 heading;

    /** A card with a heading. */
    public Panel(String heading, Component... content) {
        this.heading = new H2(heading);
        addClassNames("eo-card", "eo-panel");
        add(this.heading);
        add(content);
        getElement().setAttribute("aria-label", heading);
    }

    /** A part that stands on the page without a card around it, with a small heading. */
    public static Panel quiet(String heading, Component... content) {
        Panel panel = new Panel(heading, content);
        panel.removeClassName("eo-card");
        panel.addClassName("eo-panel-quiet");
        return panel;
    }

    /** Lets a list or table run to the edges of the card. */
    public Panel flush() {
        addClassName("eo-panel-flush");
        return this;
    }

    /** Changes the heading. */
    public void setHeading(String text) {
        heading.setText(text);
        getElement().setAttribute("aria-label", text);
    }
}
