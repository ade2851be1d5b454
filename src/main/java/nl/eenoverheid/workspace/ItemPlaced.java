package nl.eenoverheid.workspace;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.access.Actor;

/**
 * A thing stands in other werkruimten than before.
 *
 * @param now where it stands, by id
 * @param left where it stood and no longer does
 */
public record ItemPlaced(Item item, Step step, String titel, Set<Long> now, Set<Long> left, Actor actor, Instant at)
        implements WerkruimteEvent {

    public ItemPlaced {
        now = Set.copyOf(now);
        left = Set.copyOf(left);
    }

    /** What was done. */
    public enum Step {
        /** Shown in one more werkruimte. */
        PLACED,
        /** Taken away from where it was shown. */
        TAKEN,
        /** Moved to a closed part. */
        ENCLOSED,
        /** Moved out of a closed part. */
        DISCLOSED
    }

    /** Where screens may show it, or did. */
    @Override
    public Set<Long> werkruimten() {
        Set<Long> all = new HashSet<>(now);
        all.addAll(left);
        return all;
    }

    @Override
    public Set<Long> remembering() {
        return now;
    }

    @Override
    public String what() {
        return step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String key() {
        return "workspace.verloop." + what();
    }
}
