package nl.eenoverheid.cijfer;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something happened to a figure of a dossier.
 *
 * @param what {@code recorded}, {@code imported}, {@code chosen}, {@code released} or {@code withdrawn}
 * @param titel of the dossier
 * @param toelichting which figure, and why
 */
public record CijferChanged(
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
        return "cijfer.verloop." + what;
    }
}
