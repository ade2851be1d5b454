package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/**
 * What another module can do with several signalen at once. The module implements this as a bean in its own {@code ui}
 * package; the list of signalen finds all of them.
 */
public interface SelectionPart {

    /** Its place among those of other modules, the lowest first. */
    int order();

    /** What the person who looks can do; it is on the screen while signalen are ticked. */
    List<SelectionAct> acts(Selection selection);

    /** What stands above the list, such as an act that goes on; new for each page. */
    default Optional<Component> banner() {
        return Optional.empty();
    }
}
