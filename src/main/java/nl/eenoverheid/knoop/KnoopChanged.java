package nl.eenoverheid.knoop;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * A question changed; {@code what} says how.
 *
 * @param status after the change
 * @param stand after the change
 * @param told the werkruimten that may read the toelichting, by id
 */
public record KnoopChanged(
        KnoopId id,
        String what,
        String titel,
        Set<Long> werkruimten,
        KnoopStatus status,
        BeslisStand stand,
        String toelichting,
        Set<Long> told,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    @Override
    public String toelichtingIn(Long werkruimte) {
        return told.contains(werkruimte) ? toelichting : "";
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.KNOOP, id.value());
    }
}
