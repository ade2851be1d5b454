package nl.eenoverheid.workspace;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;

/**
 * A werkruimte or its list of members changed.
 *
 * @param toelichting name of the member whom it is about; empty when it is about the werkruimte itself
 */
public record WerkruimteChanged(WerkruimteId id, String what, String titel, String toelichting, Actor actor, Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.WERKRUIMTE, id.value());
    }

    @Override
    public Set<Long> werkruimten() {
        return Set.of(id.value());
    }
}
