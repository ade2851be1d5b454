package nl.eenoverheid.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A small button that is on or off, for filters. */
public final class Chip extends NativeButton {

    /** Makes a chip; {@code act} runs on each click. */
    public Chip(String label, boolean on, Runnable act) {
        super(label);
        addClassName("eo-chip");
        getElement().setAttribute("type", "button");
        setOn(on);
        addClickListener(event -> act.run());
    }

    /** Says that it stands for "no filter": it is chosen, but there is nothing to take away. */
    public Chip all() {
        addClassName("eo-chip-all");
        return this;
    }

    /** Shows whether it is on. */
    public void setOn(boolean on) {
        getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }
}
