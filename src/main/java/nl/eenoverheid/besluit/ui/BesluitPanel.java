package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;

/**
 * A part of the page of a besluit that another module shows under what the besluit says, with a heading of its own: how
 * it is carried out. The module implements this as a bean in its own {@code ui} package and allows itself {@code besluit
 * :: ui}; the page finds all of them. A fact of one line is a {@link BesluitPart}.
 *
 * <p>The places: 5 how far it is, 6 who still adopts it, 10 how it is carried out, 20 what it took the place of.
 */
public interface BesluitPanel {

    /** Its place among the parts, the lowest first. */
    int order();

    /**
     * A {@code Panel}, anew for each time that the page is read; empty when there is nothing to say. The caller may see
     * the besluit; the page asks again when something changes in it.
     */
    Optional<Component> panel(BesluitId id);
}
