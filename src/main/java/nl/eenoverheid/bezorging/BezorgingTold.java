package nl.eenoverheid.bezorging;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/** Something happened on the way to people that did not bring them their answer: told in the home werkruimte only. */
public record BezorgingTold(
        TerugkoppelingId id,
        String what,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.TERUGKOPPELING, id.value());
    }
}
