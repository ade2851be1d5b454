package nl.eenoverheid.besluit;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/** Something about a besluit changed: its text, a position, or what came out, other than that it was adopted. */
public record BesluitChanged(
        BesluitId id, String what, String titel, Set<Long> werkruimten, String toelichting, Actor actor, Instant at)
        implements WerkruimteEvent {

    static BesluitChanged of(Besluit besluit, String what, String toelichting, Actor actor, Instant at) {
        return new BesluitChanged(besluit.id(), what, besluit.titel(), besluit.werkruimten(), toelichting, actor, at);
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.BESLUIT, id.value());
    }
}
