package nl.eenoverheid.ui;

import com.vaadin.flow.component.html.Span;

/** A state as a sign and a word on a coloured ground. */
public final class StatusBadge extends Span {

    /**
     * Makes a badge.
     *
     * @param icon a short sign such as ⚡, or empty
     */
    public StatusBadge(Tone tone, String icon, String label) {
        addClassNames("eo-badge", tone.className());
        if (!icon.isEmpty()) {
            add(new Glyph(icon));
        }
        add(new Span(label));
    }
}
