package nl.eenoverheid.workspace;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;

/** A werkruimte or its list of members changed. */
public record WerkruimteChanged(WerkruimteId id, String what, String titel, Actor actor, Instant at)
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
