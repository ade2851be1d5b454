package nl.eenoverheid.termijn;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * An answer is so late that the owners were told.
 *
 * @param actor who promised it
 */
public record TermijnPassed(TerugkoppelingId id, String titel, Set<Long> werkruimten, Actor actor, Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.TERUGKOPPELING, id.value());
    }

    @Override
    public String what() {
        return "escalated";
    }
}
