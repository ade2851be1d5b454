package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;

/**
 * What people should know before they adopt a besluit, from another module. The module implements this as a bean in its
 * own {@code ui} package; the dialog in which a result is recorded shows it below the check list.
 */
public interface AdoptionWarning {

    /** What to know, anew for each dialog; empty when there is nothing to say. The caller may change the besluit. */
    Optional<Component> before(BesluitId id);
}
