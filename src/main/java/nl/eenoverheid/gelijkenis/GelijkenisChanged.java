package nl.eenoverheid.gelijkenis;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.gelijkenis.GelijkenisReadRepository.Placed;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * A signaal was put together with another, or taken out.
 *
 * @param what {@code linked} or {@code takenOut}
 */
public record GelijkenisChanged(long signaal, String what, String titel, Set<Long> werkruimten, Actor actor, Instant at)
        implements WerkruimteEvent {

    /** Which other is not said here: it can be closed off later, and is shown to who may see it. */
    static GelijkenisChanged linked(Placed signaal, Actor actor, Instant at) {
        return new GelijkenisChanged(signaal.id(), "linked", signaal.kop(), signaal.werkruimten(), actor, at);
    }

    static GelijkenisChanged takenOut(Placed signaal, Actor actor, Instant at) {
        return new GelijkenisChanged(signaal.id(), "takenOut", signaal.kop(), signaal.werkruimten(), actor, at);
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.SIGNAAL, signaal);
    }

    @Override
    public String key() {
        return "gelijkenis.verloop." + what;
    }
}
