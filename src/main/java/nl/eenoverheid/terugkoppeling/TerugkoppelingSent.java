package nl.eenoverheid.terugkoppeling;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.signaal.SignalenLanded;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/** The people who said it got their answer. */
public record TerugkoppelingSent(
        TerugkoppelingId id, SignaalId signaal, String titel, Set<Long> werkruimten, Actor actor, Instant at)
        implements WerkruimteEvent, SignalenLanded {

    @Override
    public Item item() {
        return new Item(ItemSoort.TERUGKOPPELING, id.value());
    }

    @Override
    public String what() {
        return "sent";
    }

    @Override
    public Set<Long> signalen() {
        return Set.of(signaal.value());
    }

    @Override
    public SignaalStatus reached() {
        return SignaalStatus.TERUGGEKOPPELD;
    }
}
