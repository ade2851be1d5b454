package nl.eenoverheid.uitnodiging;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * Somebody was invited into a werkruimte, or no longer is.
 *
 * @param toelichting whom it is about, without a whole address: every member reads it
 * @param remembered whether the verloop keeps it
 */
public record UitnodigingChanged(
        WerkruimteId werkruimte,
        String what,
        String titel,
        String toelichting,
        boolean remembered,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    @Override
    public Set<Long> remembering() {
        return remembered ? werkruimten() : Set.of();
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.WERKRUIMTE, werkruimte.value());
    }

    @Override
    public Set<Long> werkruimten() {
        return Set.of(werkruimte.value());
    }
}
