package nl.eenoverheid.dekking;

import java.math.BigDecimal;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.Taakveld;
import org.jspecify.annotations.Nullable;

/**
 * A budget line that pays for a besluit, as the page shows it.
 *
 * @param bedrag the part of the line, × 1,000 euro
 * @param begroot what the whole line holds by the budget that counts now; null when that was not delivered
 */
public record DekkingRij(
        DekkingsregelId id,
        Overheid overheid,
        int boekjaar,
        Taakveld taakveld,
        BigDecimal bedrag,
        boolean structureel,
        String toelichting,
        @Nullable BigDecimal begroot) {

    /** Whether more is taken than the line holds. */
    public boolean isMoreThanBudget() {
        return begroot != null && bedrag.compareTo(begroot) > 0;
    }

    /** Whether the line stands in no budget that was delivered. */
    public boolean isUnbudgeted() {
        return begroot == null;
    }
}
