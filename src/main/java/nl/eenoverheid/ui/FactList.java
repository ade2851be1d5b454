package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Labels with what belongs to them, such as “wie beslist”: “de raad van Ommen”. */
public final class FactList extends DescriptionList {

    /** An empty list. */
    public FactList() {
        addClassName("eo-facts");
    }

    /** Adds a fact; text that somebody wrote keeps its lines and its direction. */
    public FactList add(String label, String value) {
        return add(label, new Prose(value));
    }

    /** Adds a fact. */
    public FactList add(String label, Component value) {
        Description description = new Description();
        description.add(value);
        add(new Div(new Term(label), description));
        return this;
    }
}
