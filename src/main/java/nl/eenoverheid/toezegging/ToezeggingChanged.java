package nl.eenoverheid.toezegging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something was done with a toezegging or motie.
 *
 * @param act what; null when it was written down
 * @param titel of the dossier
 * @param toelichting which one, and what was said
 * @param behandelaar the official who carries it out, when somebody does by name
 */
public record ToezeggingChanged(
        ToezeggingId toezegging,
        DossierId dossier,
        @Nullable ToezeggingAct act,
        ToezeggingStatus status,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        @Nullable Long behandelaar,
        LocalDate uiterlijk,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.DOSSIER, dossier.value());
    }

    @Override
    public String what() {
        return act == null ? "recorded" : act.what();
    }

    @Override
    public String key() {
        return "toezegging.verloop." + what();
    }
}
