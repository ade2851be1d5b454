package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What another module can do with signalen that belong together already, such as all that a list is narrowed to. The module
 * implements this as a bean in its own {@code ui} package; the pages that know what belongs together find all of them.
 */
public interface TogetherPart {

    /** Why they belong together. */
    enum Reden {
        /** The list is narrowed to them. */
        FILTER,
        /** They say the same. */
        GELIJK,
        /** They were found to be about the same. */
        GROEP
    }

    /**
     * A button, new for each place; empty when the person who looks may not.
     *
     * @param signalen reads their ids when the button is pressed, at most so many as it is asked for
     */
    Optional<Component> act(Reden reden, IntFunction<Set<Long>> signalen);
}
