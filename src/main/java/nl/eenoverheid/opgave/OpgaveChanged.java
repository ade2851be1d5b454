package nl.eenoverheid.opgave;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something happened to the money of a dossier.
 *
 * @param what {@code opened}, {@code changed}, {@code closed}, {@code reopened}, {@code linked}, {@code relinked}, {@code
 *     confirmed} or {@code detached}
 * @param titel of the dossier
 * @param toelichting the opgave, and more
 */
public record OpgaveChanged(
        DossierId dossier,
        String what,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.DOSSIER, dossier.value());
    }

    @Override
    public String key() {
        return "opgave.verloop." + what;
    }
}
