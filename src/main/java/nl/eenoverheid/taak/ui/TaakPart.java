package nl.eenoverheid.taak.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.taak.TaakId;

/**
 * Says on the page of a task where it comes from. The module that asked it implements this as a bean in its own {@code ui}
 * package and allows itself {@code taak :: ui}.
 */
public interface TaakPart {

    /** A short line with a link; empty when this module did not ask it, or the caller may not see where it comes from. */
    Optional<Component> origin(TaakId id);
}
