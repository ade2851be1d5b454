package nl.eenoverheid.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Up to three quiet blocks beside each other, one below the other on a phone. */
public final class Layers extends DescriptionList {

    /** No blocks yet. */
    public Layers() {
        addClassName("eo-layers");
    }

    /** Adds a block; one without text is left out. */
    public Layers add(String label, String text) {
        if (!text.isBlank()) {
            Description description = new Description();
            description.add(new Prose(text));
            add(new Div(new Term(label), description));
        }
        return this;
    }
}
