package nl.eenoverheid.workspace;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;

/** Something that happens in tests. */
record Happening(Item item, Set<Long> werkruimten, Actor actor, Instant at) implements WerkruimteEvent {

    @Override
    public String what() {
        return "noted";
    }

    @Override
    public String titel() {
        return "Dochter van 27 woont nog thuis";
    }
}
