package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;

/**
 * A part of the page of an owed answer that another module shows, below the answer: how it reaches people, what they
 * said of it. The module implements this as a bean in its own {@code ui} package and allows itself
 * {@code terugkoppeling :: ui}; the page finds all of them.
 *
 * <p>The places: 10 how it reaches people, 20 what they said of it, 30 where the words landed, 40 what happened since.
 */
public interface TerugkoppelingPart {

    /** Its place among the parts, the lowest first. */
    int order();

    /**
     * A new part, for each time that the page is read, with a heading of the third level.
     *
     * @param changed reads the page again, after the part changed something
     * @return empty when there is nothing to show
     */
    Optional<Component> part(TerugkoppelingDetail detail, Runnable changed);
}
