package nl.eenoverheid.signaal;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * A signaal got another status.
 *
 * @param told the werkruimten that may read the toelichting, by id
 */
public record SignaalMoved(
        SignaalId id,
        String what,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        Set<Long> told,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    /** It got another status, for a reason that everybody who sees it may read. */
    static SignaalMoved to(SignaalStatus status, Signaal signaal, String why, Actor actor, Instant at) {
        return of(status.name().toLowerCase(Locale.ROOT), signaal, why, signaal.werkruimten(), actor, at);
    }

    /** Its words landed in something that is seen in some werkruimten. */
    static SignaalMoved by(SignalenLanded landed, Signaal signaal) {
        return of(
                landed.reached().name().toLowerCase(Locale.ROOT),
                signaal,
                landed.titel(),
                landed.werkruimten(),
                landed.actor(),
                landed.at());
    }

    private static SignaalMoved of(
            String what, Signaal signaal, String toelichting, Set<Long> told, Actor actor, Instant at) {
        return new SignaalMoved(signaal.id(), what, signaal.kop(), signaal.werkruimten(), toelichting, told, actor, at);
    }

    @Override
    public String toelichtingIn(Long werkruimte) {
        return told.contains(werkruimte) ? toelichting : "";
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.SIGNAAL, id.value());
    }
}
