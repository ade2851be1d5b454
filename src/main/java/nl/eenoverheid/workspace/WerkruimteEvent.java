package nl.eenoverheid.workspace;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;

/**
 * Something happened to a thing in one or more werkruimten. Modules implement this on their events; from it this module
 * writes the verloop, in the same transaction, and wakes the screens that show the werkruimte, after it.
 */
public interface WerkruimteEvent {

    /** What it is about. */
    Item item();

    /** The werkruimten in which that is placed, by id: what is shown there is read again. */
    Set<Long> werkruimten();

    /** Who did it. */
    Actor actor();

    /** When. */
    Instant at();

    /**
     * What happened, as a translation key without its module: for {@code "noted"} on a signaal people read the text of
     * {@code signaal.verloop.noted}.
     */
    String what();

    /** What the thing is called, as it was then. */
    String titel();

    /** Words that somebody gave with it, for instance a reason; empty when there are none. */
    default String toelichting() {
        return "";
    }

    /**
     * The same for one of the werkruimten. It is less in a werkruimte that does not see what the words name, for instance
     * the besluit in which a signaal of several werkruimten landed.
     */
    default String toelichtingIn(Long werkruimte) {
        return toelichting();
    }

    /** The translation key of what happened. */
    default String key() {
        return item().soort().module() + ".verloop." + what();
    }

    /** In which werkruimten the verloop keeps it: the small steps of one act only wake the screens of others. */
    default Set<Long> remembering() {
        return werkruimten();
    }
}
