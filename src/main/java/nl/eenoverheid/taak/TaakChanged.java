package nl.eenoverheid.taak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something was done with a task.
 *
 * @param act what; null when it was asked for the first time
 * @param vrager the organisation that asks
 * @param wie the person who asked
 */
public record TaakChanged(
        TaakId taak,
        @Nullable TaakAct act,
        TaakStatus status,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        long vrager,
        long wie,
        long gevraagde,
        @Nullable Long persoon,
        LocalDate uiterlijk,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.TAAK, taak.value());
    }

    @Override
    public String what() {
        return act == null ? "asked" : act.what();
    }
}
