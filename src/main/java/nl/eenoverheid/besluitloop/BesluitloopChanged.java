package nl.eenoverheid.besluitloop;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something happened to a besluit beside its text.
 *
 * @param titel of the besluit
 * @param toelichting the stage, and why
 */
public record BesluitloopChanged(
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
        return "besluitloop.verloop." + what;
    }
}
