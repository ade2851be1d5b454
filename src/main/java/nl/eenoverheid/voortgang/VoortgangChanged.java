package nl.eenoverheid.voortgang;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something was said of a step of a besluit.
 *
 * @param what {@code gepland}, {@code gewijzigd}, {@code gemeld}, {@code klaar}, {@code vervallen}, or {@code uitgevoerd}
 *     when it was the last one
 * @param titel of the besluit
 * @param toelichting which step, and what was said of it
 */
public record VoortgangChanged(
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
        return "voortgang.verloop." + what;
    }
}
