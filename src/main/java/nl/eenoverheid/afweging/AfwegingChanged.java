package nl.eenoverheid.afweging;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something happened in the afweging of a knoop. What a party gave is not in it.
 *
 * @param what {@code begonnen}, {@code tabel}, {@code gevraagd}, {@code gegeven}, {@code anders}, {@code overgeslagen}, {@code
 *     geopend}, {@code afgerond}, {@code heropend} or {@code terug}
 * @param titel the question
 */
public record AfwegingChanged(
        KnoopId knoop, String what, String titel, Set<Long> werkruimten, String toelichting, Actor actor, Instant at)
        implements WerkruimteEvent {
    static final String TABEL = "tabel";

    @Override
    public Item item() {
        return new Item(ItemSoort.KNOOP, knoop.value());
    }

    @Override
    public String key() {
        return "afweging.verloop." + what;
    }

    /** Each cell of the table that is filled in only wakes the screens of others. */
    @Override
    public Set<Long> remembering() {
        return what.equals(TABEL) ? Set.of() : werkruimten;
    }
}
