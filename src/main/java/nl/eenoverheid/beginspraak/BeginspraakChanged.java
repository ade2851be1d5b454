package nl.eenoverheid.beginspraak;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * A round was noted or changed, or somebody said why there was none.
 *
 * @param what {@code noted}, {@code changed} or {@code explained}
 * @param titel of the dossier
 */
public record BeginspraakChanged(
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
        return "beginspraak.verloop." + what;
    }
}
