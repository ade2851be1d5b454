package nl.eenoverheid.knoop;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;
import org.jspecify.annotations.Nullable;

/** A question was put on record. */
public record KnoopRaised(
        KnoopId id, @Nullable DossierId dossier, String titel, Set<Long> werkruimten, Actor actor, Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.KNOOP, id.value());
    }

    @Override
    public String what() {
        return "raised";
    }
}
