package nl.eenoverheid.vergadering;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something happened to a meeting of a dossier.
 *
 * @param titel of the dossier
 * @param toelichting what the meeting is called, and why when that was asked
 */
public record VergaderingChanged(
        DossierId dossier,
        VergaderingId vergadering,
        VergaderingStap stap,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        Instant begintOp,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.DOSSIER, dossier.value());
    }

    @Override
    public String what() {
        return stap.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String key() {
        return "vergadering.verloop." + what();
    }

    @Override
    public Set<Long> remembering() {
        return stap == VergaderingStap.EDITED ? Set.of() : werkruimten;
    }
}
