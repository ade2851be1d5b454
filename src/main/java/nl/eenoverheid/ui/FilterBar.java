package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A row of chips and selects above a list. It wraps. */
public final class FilterBar extends Div {

    /** Makes a bar. */
    public FilterBar(Component... filters) {
        addClassName("eo-filters");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("ui.filters"));
        add(filters);
    }
}
