package nl.eenoverheid.toewijzingsregel;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * An owner changed the rules of a werkruimte.
 *
 * @param toelichting the organisation that the rule asks
 */
public record ToewijzingsregelChanged(
        WerkruimteId werkruimte, String what, String titel, String toelichting, Actor actor, Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.WERKRUIMTE, werkruimte.value());
    }

    @Override
    public Set<Long> werkruimten() {
        return Set.of(werkruimte.value());
    }

    @Override
    public String key() {
        return "toewijzingsregel.verloop." + what;
    }
}
