package nl.eenoverheid.workspace;

import java.util.Optional;

/** A page about one thing in a werkruimte, so that the frame around it can say who sees that thing and why. */
public interface AboutItem {

    /** What is open now, empty when nothing is. */
    Optional<Item> about();

    /** Whether the page is for changing it, so that others who have it open know. */
    default boolean writes() {
        return false;
    }
}
