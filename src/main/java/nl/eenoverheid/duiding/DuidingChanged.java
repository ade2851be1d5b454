package nl.eenoverheid.duiding;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * A duiding was started, or somebody worked on it.
 *
 * @param what {@code started}, {@code signalenAdded}, {@code signaalRemoved}, {@code marked}, {@code allMarked},
 *     {@code written}, {@code edited} (once more in one sitting), {@code rewritten} (which withdrew signatures), {@code disagreed}, {@code noted}, {@code signed},
 *     {@code withdrawn} or {@code reopened}
 */
public record DuidingChanged(
        DuidingId id, String what, String titel, Set<Long> werkruimten, String toelichting, Actor actor, Instant at)
        implements WerkruimteEvent {
    /** Steps of one piece of work, which the verloop tells once. */
    private static final Set<String> SMALL = Set.of("marked", "edited");

    @Override
    public Item item() {
        return new Item(ItemSoort.DUIDING, id.value());
    }

    @Override
    public Set<Long> remembering() {
        return SMALL.contains(what) ? Set.of() : werkruimten;
    }
}
