package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import nl.eenoverheid.begroting.Levering;
import org.jspecify.annotations.Nullable;

/**
 * What one bijdrage comes to, × 1,000 euro, and where that stands.
 *
 * @param regel the whole line in the budget; null when that was not delivered or it stands in none
 * @param gepland null when the line was not delivered, which is not zero
 * @param besteed null when nobody reported it yet
 * @param begroting the report of what was planned
 * @param verslag the report of what was spent
 */
public record BijdrageBedrag(
        BijdrageId bijdrage,
        @Nullable BigDecimal regel,
        @Nullable BigDecimal gepland,
        @Nullable BigDecimal besteed,
        @Nullable Levering begroting,
        @Nullable Levering verslag) {

    static BijdrageBedrag of(BijdrageDetail bijdrage, Regelbedragen bedragen) {
        Begrotingsregel regel = bijdrage.data().regel();
        Aandeel aandeel = bijdrage.data().aandeel();
        BigDecimal gepland = bedragen.gepland(regel);
        return new BijdrageBedrag(
                bijdrage.id(),
                gepland,
                aandeel.van(gepland),
                regel.staatInBegroting() ? aandeel.besteed(gepland, bedragen.besteed(regel)) : zelf(bijdrage),
                bedragen.begroting(regel).orElse(null),
                bedragen.laatste(regel).orElse(null));
    }

    /** Money that stands in no budget is spent when the government says so. */
    private static @Nullable BigDecimal zelf(BijdrageDetail bijdrage) {
        return bijdrage.data().stand() == BijdrageStand.BESTEED
                ? bijdrage.data().aandeel().bedrag()
                : null;
    }
}
