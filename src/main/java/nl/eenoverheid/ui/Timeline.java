package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** What happened, in the order in which it is added. */
public final class Timeline extends OrderedList {

    /** An empty line. */
    public Timeline() {
        addClassName("eo-timeline");
    }

    /** Adds what happened. */
    public Timeline add(String when, String text) {
        return add(when, new Prose(text));
    }

    /** Adds what happened. */
    public Timeline add(String when, Component what) {
        Span moment = new Span(when);
        moment.addClassName("eo-soft");
        add(new ListItem(moment, new Div(what)));
        return this;
    }
}
