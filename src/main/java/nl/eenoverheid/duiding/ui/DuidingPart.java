package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Component;
import nl.eenoverheid.duiding.DuidingId;

/**
 * A part of the page of a duiding that another module shows: rounds about its reading, the dossiers in which it landed.
 * The module implements this as a bean in its own {@code ui} package and allows itself {@code duiding :: ui}; the page
 * finds all of them.
 *
 * <p>The places: 10 rounds (peiling), aside 10 reactions (reactie), 20 where it landed (dossier), 30 who was told (terugkoppeling).
 */
public interface DuidingPart {

    /** Its place among the parts, the lowest first. */
    int order();

    /** Whether it stands in the narrower column. */
    default boolean aside() {
        return false;
    }

    /**
     * A new part, for each page: a {@code Panel} with its own heading. The caller may see the duiding; whether they may
     * change it is for the part's own service to say. It keeps itself true with {@code Live.bind}.
     */
    Component part(DuidingId id);
}
