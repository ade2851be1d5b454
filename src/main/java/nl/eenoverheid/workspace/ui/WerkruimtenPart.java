package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part above the list of one's werkruimten that another module shows; see {@link WerkruimtePart}. */
public interface WerkruimtenPart {

    /** A new part; empty when there is nothing to show. */
    Optional<Component> part();
}
