package nl.eenoverheid.ui;

import com.vaadin.flow.component.html.Div;

/** Text that a person wrote: lines kept, direction of the script followed, not too wide to read. */
public final class Prose extends Div {

    /** Shows the text. */
    public Prose(String text) {
        addClassName("eo-prose");
        getElement().setAttribute("dir", "auto");
        setText(text);
    }

    /** Text that is what the page is about. */
    public static Prose large(String text) {
        Prose prose = new Prose(text);
        prose.addClassName("eo-large");
        return prose;
    }
}
