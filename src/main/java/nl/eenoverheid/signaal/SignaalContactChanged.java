package nl.eenoverheid.signaal;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/** Contact details of who spoke were kept or erased. The verloop does not tell: most who read it may not know. */
public record SignaalContactChanged(
        SignaalId id, String what, String titel, Set<Long> werkruimten, Actor actor, Instant at)
        implements WerkruimteEvent {
    static SignaalContactChanged of(Signaal signaal, boolean erased, Actor actor, Instant at) {
        return new SignaalContactChanged(
                signaal.id(),
                erased ? "contactErased" : "contactKept",
                signaal.kop(),
                signaal.werkruimten(),
                actor,
                at);
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.SIGNAAL, id.value());
    }

    @Override
    public Set<Long> remembering() {
        return Set.of();
    }
}
