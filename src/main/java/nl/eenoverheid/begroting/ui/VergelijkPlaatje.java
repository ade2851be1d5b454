package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.begroting.Vergelijking;

/** A picture above the table of a comparison; beans of this kind are shown in their order. */
interface VergelijkPlaatje {

    /** The picture, when this comparison has one. */
    Optional<Component> of(Vergelijking vergelijking);
}
