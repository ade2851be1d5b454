package nl.eenoverheid.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** The states that something goes through, with the one it is in. */
public final class Steps extends OrderedList {

    /**
     * Shows the steps.
     *
     * @param current index of the step that it is in, or −1 when it left this road
     */
    public Steps(List<String> labels, int current) {
        addClassName("eo-steps");
        for (int i = 0; i < labels.size(); i++) {
            ListItem step = new ListItem(new Glyph(i <= current ? "●" : "○"));
            step.add(labels.get(i));
            if (i == current) {
                step.getElement().setAttribute("aria-current", "step");
            }
            add(step);
        }
    }
}
