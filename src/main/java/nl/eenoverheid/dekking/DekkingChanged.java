package nl.eenoverheid.dekking;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Somebody said what a besluit costs or who pays for it.
 *
 * @param what {@code kosten}, {@code erbij} or {@code eraf}
 * @param titel of the besluit
 * @param toelichting which line, and how much
 */
public record DekkingChanged(
        BesluitId besluit,
        String what,
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
    public String key() {
        return "dekking.verloop." + what;
    }
}
