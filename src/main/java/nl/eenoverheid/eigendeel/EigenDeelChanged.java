package nl.eenoverheid.eigendeel;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something happened in the closed part of an organisation at a dossier; told to its members only.
 *
 * @param what {@code opened}, {@code written} or {@code changed}
 * @param werkruimten the closed part, and no other
 */
public record EigenDeelChanged(
        DossierId dossier, String what, String titel, Set<Long> werkruimten, Actor actor, Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.DOSSIER, dossier.value());
    }

    @Override
    public String key() {
        return "eigendeel.verloop." + what;
    }
}
