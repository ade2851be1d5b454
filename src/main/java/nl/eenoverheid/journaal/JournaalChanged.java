package nl.eenoverheid.journaal;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something was written in the journaal of a dossier. Of a talk that is kept for few the verloop tells nothing.
 *
 * @param what {@code genoteerd}, {@code verbeterd} or {@code vertrouwelijkheid}
 * @param titel of the dossier
 * @param toelichting with whom the talk was
 */
public record JournaalChanged(
        DossierId dossier,
        String what,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        boolean beperkt,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {
    @Override
    public Item item() {
        return new Item(ItemSoort.DOSSIER, dossier.value());
    }

    @Override
    public String key() {
        return "journaal.verloop." + what;
    }

    @Override
    public Set<Long> remembering() {
        return beperkt ? Set.of() : werkruimten;
    }
}
