package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what would stand here, why it is empty and what to do. */
public final class EmptyState extends Div {

    /**
     * Makes an empty state.
     *
     * @param action at most one button or link
     */
    public EmptyState(String title, String text, Component... action) {
        addClassName("eo-empty");
        Paragraph first = new Paragraph(title);
        first.addClassName("eo-empty-title");
        Paragraph then = new Paragraph(text);
        then.addClassName("eo-soft");
        add(first, then);
        add(action);
    }
}
