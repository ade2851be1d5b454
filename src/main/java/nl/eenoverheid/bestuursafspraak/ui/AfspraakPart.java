package nl.eenoverheid.bestuursafspraak.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;

/**
 * What another module shows on the page of an agreement, such as the dossiers in which it works through. The module
 * implements this as a bean in its own {@code ui} package and allows itself {@code bestuursafspraak :: ui}.
 */
public interface AfspraakPart {

    /** The part, anew for each time that the page is read; empty when there is nothing to say. The caller may read the agreement. */
    Optional<Component> part(BestuursafspraakId id);
}
