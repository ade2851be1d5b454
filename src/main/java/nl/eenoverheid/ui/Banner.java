package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The one thing on a page that must not be missed. */
public final class Banner extends Section {

    /** Makes a banner; {@code text} may be empty. */
    public Banner(Tone tone, String icon, String heading, String text, Component... actions) {
        addClassNames("eo-banner", tone.className());
        Div words = new Div(new H2(heading));
        if (!text.isEmpty()) {
            words.add(new Paragraph(text));
        }
        words.addClassName("eo-grow");
        add(new Glyph(icon), words);
        add(actions);
    }
}
