package nl.eenoverheid.navraag;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * People said whether an answer helped, or somebody looked at that.
 *
 * @param actor who asked them, or who looked
 */
public record NavraagAnswered(
        TerugkoppelingId id, String what, String titel, Set<Long> werkruimten, Actor actor, Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.TERUGKOPPELING, id.value());
    }
}
