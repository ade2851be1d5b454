package nl.eenoverheid.stuk;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something was done with a stuk in a dossier. Of one that is kept for few the verloop tells nothing.
 *
 * @param titel of the dossier
 * @param toelichting title of the stuk
 */
public record StukChanged(
        StukId stuk,
        DossierId dossier,
        String what,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        boolean beperkt,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {
    /** Its words can be found now: nobody did that. */
    static final String GELEZEN = "gelezen";

    @Override
    public Item item() {
        return new Item(ItemSoort.DOSSIER, dossier.value());
    }

    @Override
    public String key() {
        return "stuk.verloop." + what;
    }

    @Override
    public Set<Long> remembering() {
        return beperkt || what.equals(GELEZEN) ? Set.of() : werkruimten;
    }
}
