package nl.eenoverheid.dilemma;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something happened to a dilemma of a dossier.
 *
 * @param what {@code laid}, {@code changed}, {@code gekozen}, {@code open_gelaten} or {@code heropend}
 * @param titel of the dossier
 * @param toelichting the question, and why
 */
public record DilemmaChanged(
        DossierId dossier,
        String what,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.DOSSIER, dossier.value());
    }

    @Override
    public String key() {
        return "dilemma.verloop." + what;
    }
}
