package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.knoop.KnoopId;

/**
 * A part of the page of a knoop that another module shows, such as the besluit that answers it. The module implements
 * this as a bean in its own {@code ui} package and allows itself {@code knoop :: ui}; the page finds all of them and
 * puts them below who decides.
 */
public interface KnoopPart {

    /** Its place among the parts of other modules, the lowest first. */
    int order();

    /**
     * A new part, for each page: a {@code Panel} with its own heading; empty when there is nothing to say. The caller
     * may see the knoop; whether they may change anything is for the part's own service to say. The page asks again when
     * the knoop changes.
     */
    Optional<Component> part(KnoopId id);

    /** What answered a question that is decided, as a short line with a link; empty when this module did not. */
    default Optional<Component> outcome(KnoopId id) {
        return Optional.empty();
    }
}
