package nl.eenoverheid.peiling;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something happened in a round about the reading of a duiding.
 *
 * @param what {@code opened}, {@code closed}, or what somebody said: {@code goed}, {@code twijfel} or {@code zorg}
 */
public record PeilingChanged(
        DuidingId duiding,
        String what,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.DUIDING, duiding.value());
    }

    @Override
    public String key() {
        return "peiling.verloop." + what;
    }
}
