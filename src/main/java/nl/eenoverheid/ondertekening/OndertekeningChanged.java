package nl.eenoverheid.ondertekening;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Somebody said under which mandate a besluit is taken.
 *
 * @param what {@code gekozen} or {@code losgelaten}
 * @param titel of the besluit
 * @param toelichting from which body to whom, and why
 */
public record OndertekeningChanged(
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
        return "ondertekening.verloop." + what;
    }
}
