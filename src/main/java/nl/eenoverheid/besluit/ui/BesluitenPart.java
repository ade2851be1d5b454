package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import nl.eenoverheid.besluit.BesluitFilter;

/**
 * What can be done with the list of besluiten that another module does, beside its heading. The module implements this as a
 * bean in its own {@code ui} package and allows itself {@code besluit :: ui}.
 */
public interface BesluitenPart {

    /**
     * A button or a menu; empty when the caller may do nothing of it.
     *
     * @param filter what the list is narrowed to when it is used
     * @param done to run when something came into the list
     */
    Optional<Component> act(Supplier<BesluitFilter> filter, Runnable done);
}
