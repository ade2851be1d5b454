package nl.eenoverheid.bijlage;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something happened to what is attached to a signaal.
 *
 * @param toelichting name of the file
 */
public record BijlageChanged(
        SignaalId signaal, String titel, Set<Long> werkruimten, What step, String toelichting, Actor actor, Instant at)
        implements WerkruimteEvent {

    /** What happened. */
    public enum What {
        ADDED,
        DESCRIBED,
        REMOVED,
        RESTORED,
        /** A scanner looked later and found nothing. */
        CHECKED,
        /** A scanner looked later and found something. */
        INFECTED
    }

    static BijlageChanged at(SignaalPlek plek, What step, String naam, Actor actor, Instant at) {
        return new BijlageChanged(plek.id(), plek.kop(), plek.werkruimten(), step, naam, actor, at);
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.SIGNAAL, signaal.value());
    }

    @Override
    public String what() {
        return step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String key() {
        return "bijlage.verloop." + what();
    }

    @Override
    public Set<Long> remembering() {
        return step == What.CHECKED || step == What.DESCRIBED ? Set.of() : werkruimten();
    }
}
