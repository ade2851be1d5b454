package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.html.Nav;
import nl.eenoverheid.ui.PathLink;

/** A small row of links of which one is shown now. */
final class BeeldKeuze extends Nav {

    BeeldKeuze(String label) {
        addClassName("begroting-beeldkeuze");
        getElement().setAttribute("aria-label", label);
    }

    void choice(String text, String path, boolean current) {
        PathLink link = new PathLink(path, text);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
    }
}
