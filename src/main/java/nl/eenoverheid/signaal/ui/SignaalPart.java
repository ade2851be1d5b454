package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.signaal.SignaalDetail;

/**
 * A part of the page of one signaal that another module shows: who handles it, what sounds alike, what is attached. The
 * module implements this as a bean in its own {@code ui} package and allows itself {@code signaal :: ui}; the page finds
 * all of them and puts them between who, where and when, and where the words landed.
 *
 * <p>The places: 10 where it was heard (bezoek), 20 who handles it (toewijzing), 25 its dossiers
 * (koppeling), 30 reactions, 40 what sounds alike
 * (gelijkenis), 50 what is attached (bijlage), 60 notes for inside.
 */
public interface SignaalPart {

    /** Its place among the parts of other modules, the lowest first. */
    int order();

    /**
     * A new part, for each page: quiet, with a heading of its own; empty when there is nothing to say nor to do. The
     * caller may see the signaal; whether they may change anything is for the part's own service to say. The page asks
     * again when the signaal changes.
     */
    Optional<Component> part(SignaalDetail signaal);
}
