package nl.eenoverheid.samenhang;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * A dossier was linked with another, or that ended; told on each side. It does not name the other: who reads it may not see
 * that, now or later; the page does, to who may.
 *
 * @param what {@code linked} or {@code unlinked}
 */
public record SamenhangChanged(
        DossierId dossier, String what, String titel, Set<Long> werkruimten, Actor actor, Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.DOSSIER, dossier.value());
    }

    @Override
    public String key() {
        return "samenhang.verloop." + what;
    }
}
