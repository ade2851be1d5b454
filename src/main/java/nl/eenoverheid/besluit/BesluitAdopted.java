package nl.eenoverheid.besluit;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.signaal.SignalenLanded;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/** A besluit was adopted: the words of the signalen that it rests on landed in it. */
public record BesluitAdopted(
        BesluitId id, String titel, Set<Long> werkruimten, Set<Long> signalen, Actor actor, Instant at)
        implements WerkruimteEvent, SignalenLanded {

    @Override
    public Item item() {
        return new Item(ItemSoort.BESLUIT, id.value());
    }

    @Override
    public String what() {
        return "vastgesteld";
    }

    @Override
    public SignaalStatus reached() {
        return SignaalStatus.GELAND;
    }
}
