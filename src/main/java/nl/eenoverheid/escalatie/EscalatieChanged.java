package nl.eenoverheid.escalatie;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * A question was passed, or something was said of that; once for each side.
 *
 * @param knoop the question on this side
 * @param what the status after it in lower case, {@code ontvangen} on the side that gets it, {@code vanzelf} when it went by itself
 * @param toelichting to whom, and what was said
 */
public record EscalatieChanged(
        EscalatieId escalatie,
        KnoopId knoop,
        String what,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    /** Whether it was passed now, seen from where it comes from. */
    boolean isPassed() {
        return what.equals("voorgelegd") || what.equals("vanzelf");
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.KNOOP, knoop.value());
    }

    @Override
    public String key() {
        return "escalatie.verloop." + what;
    }
}
