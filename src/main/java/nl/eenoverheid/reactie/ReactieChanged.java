package nl.eenoverheid.reactie;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Somebody was asked for a reaction, gave it, or need not any more.
 *
 * @param toelichting who is asked, as a role or organisation; never an address
 */
public record ReactieChanged(
        Item item, String what, String titel, Set<Long> werkruimten, String toelichting, Actor actor, Instant at)
        implements WerkruimteEvent {

    @Override
    public String key() {
        return "reactie.verloop." + what;
    }
}
