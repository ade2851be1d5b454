package nl.eenoverheid.terugkoppeling;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/** An owed answer came up, changed, or came a step further; see {@link TerugkoppelingSent} for the last step. */
public record TerugkoppelingMoved(
        TerugkoppelingId id,
        What step,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    /** The steps. */
    public enum What {
        OWED,
        CHANGED,
        WITHDRAWN,
        WRITTEN,
        RELEASED,
        SKIPPED,
        RESUMED,
        REOPENED
    }

    static TerugkoppelingMoved of(Terugkoppeling of, What step, String toelichting, Actor actor, Instant at) {
        return new TerugkoppelingMoved(of.id(), step, of.kop(), of.werkruimten(), toelichting, actor, at);
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.TERUGKOPPELING, id.value());
    }

    @Override
    public String what() {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
