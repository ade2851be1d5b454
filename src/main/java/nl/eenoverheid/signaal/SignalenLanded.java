package nl.eenoverheid.signaal;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;

/**
 * The words of signalen reached something: a signed duiding, a dossier, a besluit, an answer. Modules that build on
 * signalen implement this on their events; the signalen then move forward and remember where they landed.
 */
public interface SignalenLanded {

    /** Ids of the signalen. */
    Set<Long> signalen();

    /** Where they landed. */
    Item item();

    /** The werkruimten in which that can be seen, by id. */
    Set<Long> werkruimten();

    /** What it is called. */
    String titel();

    /** The status that they reach by it. */
    SignaalStatus reached();

    /** Who did it. */
    Actor actor();

    /** When. */
    Instant at();
}
