package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A page about something that fewer people see than the thing around it that the page names: it answers itself who sees it
 * and why.
 */
public interface OwnReaders {
    /** The answer, made anew each time; empty when whoever sees the thing around it sees this too. */
    Optional<Component> readers();
}
