package nl.eenoverheid.escalatie;

import java.time.LocalDate;
import nl.eenoverheid.shared.Werkdagen;

/** Why somebody hears of the day by which it must be clear who decides. */
enum KnoopTermijn {
    /** It comes within a few working days, or is today. */
    VOORAF("vooraf"),
    /** It has passed. */
    VOORBIJ("voorbij");

    /** What passed before that is not dug up again. */
    private static final int OLDEST_DAYS = 90;

    private final String veld;

    KnoopTermijn(String veld) {
        this.veld = veld;
    }

    /** The word between braces in the letter. */
    String veld() {
        return veld;
    }

    LocalDate from(LocalDate today) {
        return this == VOORAF ? today : today.minusDays(OLDEST_DAYS);
    }

    LocalDate until(LocalDate today, EscalatieProperties terms) {
        return this == VOORAF ? Werkdagen.plus(today, terms.vooraf()) : today.minusDays(1);
    }
}
