package nl.eenoverheid.ui;

import com.vaadin.flow.component.html.Span;

/** A short sign beside a word, which a screen reader passes over. */
final class Glyph extends Span {

    Glyph(String sign) {
        super(sign);
        addClassName("eo-glyph");
        getElement().setAttribute("aria-hidden", "true");
    }
}
