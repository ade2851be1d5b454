package nl.eenoverheid.voortgang.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import nl.eenoverheid.voortgang.VoortgangData;

/** How far something is: a bar with the percentage beside it. */
final class VoortgangBar extends Div {

    /**
     * Makes a bar.
     *
     * @param about what it is of, for who does not see the bar
     */
    VoortgangBar(String about, int percentage, String... classes) {
        addClassName("voortgang-bar");
        addClassNames(classes);
        Element bar = new Element("progress")
                .setAttribute("max", String.valueOf(VoortgangData.DONE))
                .setAttribute("value", String.valueOf(percentage))
                .setAttribute("aria-label", about);
        getElement().appendChild(bar);
        add(new Span(getTranslation("voortgang.percentage", percentage)));
    }
}
