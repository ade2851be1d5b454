package nl.eenoverheid.signaal;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/** A signaal got another status, or was placed in another werkruimte ({@code what} is then {@code placed}). */
public record SignaalMoved(
        SignaalId id, String what, String titel, Set<Long> werkruimten, String toelichting, Actor actor, Instant at)
        implements WerkruimteEvent {

    static SignaalMoved to(SignaalStatus status, Signaal signaal, String why, Actor actor, Instant at) {
        return new SignaalMoved(
                signaal.id(),
                status.name().toLowerCase(Locale.ROOT),
                signaal.kop(),
                signaal.werkruimten(),
                why,
                actor,
                at);
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.SIGNAAL, id.value());
    }
}
