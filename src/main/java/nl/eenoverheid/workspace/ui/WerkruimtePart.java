package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.workspace.WerkruimteDetail;

/**
 * A part of the page of a werkruimte that another module shows below the members. The module implements this as a bean in its own
 * {@code ui} package and allows itself {@code workspace :: ui}; the page finds all of them, and asks again after each change.
 * What a part is made of and the page itself does not use must be named there with {@code @Uses}, or no browser gets it.
 */
public interface WerkruimtePart {

    /** A new part, a {@code Panel} with its own heading; empty when there is nothing in it for the one who looks. */
    Optional<Component> part(WerkruimteDetail werkruimte);
}
