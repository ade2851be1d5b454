package nl.eenoverheid.doorwerking;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Somebody said how an agreement works through in a dossier.
 *
 * @param what {@code linked}, {@code changed} or {@code removed}
 * @param titel of the dossier
 * @param toelichting what the agreement is called, and what it fixes
 */
public record DoorwerkingChanged(
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
        return "doorwerking.verloop." + what;
    }
}
