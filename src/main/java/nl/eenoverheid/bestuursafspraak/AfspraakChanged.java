package nl.eenoverheid.bestuursafspraak;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something happened to an agreement that is kept in a dossier.
 *
 * @param what {@code drafted} or an {@link AfspraakStapSoort} in lower case
 * @param titel of the dossier
 * @param toelichting what the agreement is called, and why
 */
public record AfspraakChanged(
        BestuursafspraakId id,
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
        return "bestuursafspraak.verloop." + what;
    }
}
