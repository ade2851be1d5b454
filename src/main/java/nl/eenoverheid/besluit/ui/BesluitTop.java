package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;

/**
 * What another module says at the top of the letter, beside what came out: how far it is, or that another besluit took its
 * place. The module implements this as a bean in its own {@code ui} package and allows itself {@code besluit :: ui}.
 */
public interface BesluitTop {

    /** Words beside the result, anew for each page. */
    List<Component> badges(BesluitId id);

    /** What must not be missed before one reads on; empty when there is nothing. */
    Optional<Component> banner(BesluitId id);
}
