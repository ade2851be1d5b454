package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.ui.UrlQuery;

/**
 * Looks along while somebody notes a signaal, from another module: what sounds alike. The module implements this as a bean in
 * its own {@code ui} package and allows itself {@code signaal :: ui}; the page for noting finds all of them.
 */
public interface NoterenPart {

    /** A new one, for one form that was opened with what stands in the address. */
    Beside beside(UrlQuery address);

    /** What stands above the button that saves. */
    interface Beside {

        /** What is shown, nothing to see while there is nothing to say. */
        Component component();

        /** The words as they are now; told when the one who writes rests. They are not saved yet. */
        void typed(String words);

        /** It was saved, for the first time. */
        void saved(SignaalId id);
    }
}
