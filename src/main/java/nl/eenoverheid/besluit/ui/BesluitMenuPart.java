package nl.eenoverheid.besluit.ui;

import java.util.List;
import nl.eenoverheid.besluit.BesluitId;

/**
 * What can be done with a besluit that another module does, under the last of the buttons of its page. The module implements
 * this as a bean in its own {@code ui} package and allows itself {@code besluit :: ui}.
 */
public interface BesluitMenuPart {

    /** The acts, anew for each page; empty when there are none. */
    List<Act> acts(BesluitId id);

    /**
     * One act.
     *
     * @param label a verb, in the language of the screen
     */
    record Act(String label, Runnable run) {}
}
