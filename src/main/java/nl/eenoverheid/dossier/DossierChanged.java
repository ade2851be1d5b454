package nl.eenoverheid.dossier;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something happened to a dossier.
 *
 * @param what {@code opened}, {@code changed}, {@code roleGiven}, {@code roleEnded}, or the phase in which it came, in
 *     lower case
 */
public record DossierChanged(
        DossierId id, String what, String titel, Set<Long> werkruimten, String toelichting, Actor actor, Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.DOSSIER, id.value());
    }
}
