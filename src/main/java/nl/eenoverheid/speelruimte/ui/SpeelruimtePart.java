package nl.eenoverheid.speelruimte.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierId;

/**
 * What another module shows on the card of a dossier, such as what went outside the room. The module implements this as
 * a bean in its own {@code ui} package and allows itself {@code speelruimte :: ui}.
 */
public interface SpeelruimtePart {

    /** The part, anew for each time that the card is read; empty when there is nothing to say. The caller sees the dossier. */
    Optional<Component> part(DossierId dossier);

    /** Whether it stands above the faces of the card, because it says that the card cannot be trusted as it is. */
    default boolean isLoud() {
        return false;
    }
}
