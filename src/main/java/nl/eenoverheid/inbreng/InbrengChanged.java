package nl.eenoverheid.inbreng;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * Something was asked of a party, or said of that.
 *
 * @param what {@code gevraagd}, {@code verzet}, {@code geleverd}, {@code nietNodig} or {@code opnieuw}
 * @param titel of the question
 * @param toelichting of whom, and what was said
 */
public record InbrengChanged(
        InbrengId inbreng,
        KnoopId knoop,
        String what,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    /** Whether the party has to do something now. */
    boolean isAsked() {
        return what.equals("gevraagd") || what.equals("opnieuw");
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.KNOOP, knoop.value());
    }

    @Override
    public String key() {
        return "inbreng.verloop." + what;
    }
}
