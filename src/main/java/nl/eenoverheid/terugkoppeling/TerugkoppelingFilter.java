package nl.eenoverheid.terugkoppeling;

import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of owed answers is narrowed to; null or false means "all".
 *
 * @param openstaand only what people still wait for
 * @param teLaat only what people wait for longer than promised
 * @param eigenOrganisatie only what the caller's organisation owes
 * @param geland only about signalen whose words landed in this
 */
public record TerugkoppelingFilter(
        @Nullable WerkruimteId werkruimte,
        @Nullable TerugkoppelingStatus status,
        boolean openstaand,
        boolean teLaat,
        boolean eigenOrganisatie,
        @Nullable Item geland) {

    /** Everything that the caller may see. */
    public static final TerugkoppelingFilter ALL = new TerugkoppelingFilter(null, null, false, false, false, null);

    /** Whether an answer is among what is asked for by state, lateness and organisation. */
    public boolean keeps(TerugkoppelingListItem item, String eigen) {
        return (status == null || status == item.status())
                && (!openstaand || item.status().isOpen())
                && (!teLaat || item.teLaat())
                && (!eigenOrganisatie || item.organisatie().equals(eigen));
    }
}
