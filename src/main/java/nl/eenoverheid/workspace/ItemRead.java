package nl.eenoverheid.workspace;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;

/**
 * Somebody read what few may read about a thing in a werkruimte. {@link ConfidentialReads} publishes it.
 *
 * @param what what was read, as a translation key
 * @param which of several, by its number; empty when there is one
 */
public record ItemRead(Item item, Set<Long> werkruimten, Actor actor, String what, String which, Instant at) {
    public ItemRead {
        werkruimten = Set.copyOf(werkruimten);
    }
}
