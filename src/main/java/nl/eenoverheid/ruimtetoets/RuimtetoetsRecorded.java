package nl.eenoverheid.ruimtetoets;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Somebody said whether a besluit stays within the room.
 *
 * @param buiten whether it does not
 * @param titel of the besluit
 * @param toelichting why it goes outside
 */
public record RuimtetoetsRecorded(
        BesluitId besluit,
        boolean buiten,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.BESLUIT, besluit.value());
    }

    @Override
    public String what() {
        return buiten ? "buiten" : "binnen";
    }

    @Override
    public String key() {
        return "ruimtetoets.verloop." + what();
    }
}
