package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;

/**
 * A fact on the page of a besluit that another module shows, such as who knows of it already. The module implements
 * this as a bean in its own {@code ui} package and allows itself {@code besluit :: ui}; the page finds all of them and
 * puts them below what the besluit itself says.
 */
public interface BesluitPart {

    /** Its place among the facts of other modules, the lowest first. */
    int order();

    /** Translation key of the words in front of it. */
    String labelKey();

    /**
     * The fact, anew for each page; empty when there is nothing to say. The caller may see the besluit; the page asks
     * again when something changes in it.
     */
    Optional<Component> part(BesluitId id);
}
