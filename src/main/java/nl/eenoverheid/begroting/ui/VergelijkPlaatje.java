package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.begroting.Vergelijking;

/** A picture above the table of a comparison; beans of this kind are shown in their order. */
interface VergelijkPlaatje {

    /**
     * The picture, when this comparison has one.
     *
     * @param query the address that asked for the comparison
     */
    Optional<Component> of(Vergelijking vergelijking, VergelijkQuery query);
}
