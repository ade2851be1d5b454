package nl.eenoverheid.notitie;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/** Somebody wrote or corrected a note for inside: that, and not what. */
public record NotitieChanged(
        SignaalId signaal, String what, String titel, Set<Long> werkruimten, Actor actor, Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.SIGNAAL, signaal.value());
    }

    @Override
    public String key() {
        return "notitie.verloop." + what;
    }
}
