package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The main part of a page with a narrower one beside it; below it where there is no room. */
public final class Columns extends Div {
    private final Div main = new Div();
    private final Div side = new Div();

    /** Two empty columns. */
    public Columns() {
        addClassName("eo-two");
        main.addClassName("eo-col");
        side.addClassName("eo-col");
        add(main, side);
    }

    /** Adds to the main column. */
    public Columns main(Component... parts) {
        main.add(parts);
        return this;
    }

    /** Adds to the narrower column. */
    public Columns side(Component... parts) {
        side.add(parts);
        return this;
    }
}
