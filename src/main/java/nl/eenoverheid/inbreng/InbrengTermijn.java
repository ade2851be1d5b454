package nl.eenoverheid.inbreng;

import java.time.LocalDate;
import nl.eenoverheid.shared.Werkdagen;

/** Why somebody hears of the day by which something was asked. */
enum InbrengTermijn {
    /** It comes within a few working days, or is today. */
    VOORAF("vooraf"),
    /** It has passed. */
    VOORBIJ("voorbij");

    /** So many working days before. */
    private static final int BEFORE = 3;

    /** What passed before that is not dug up again. */
    private static final int OLDEST_DAYS = 90;

    private final String veld;

    InbrengTermijn(String veld) {
        this.veld = veld;
    }

    /** The word between braces in the letter. */
    String veld() {
        return veld;
    }

    LocalDate from(LocalDate today) {
        return this == VOORAF ? today : today.minusDays(OLDEST_DAYS);
    }

    LocalDate until(LocalDate today) {
        return this == VOORAF ? Werkdagen.plus(today, BEFORE) : Werkdagen.laatsteDieTeLaatIs(today);
    }
}
