package nl.eenoverheid.termijn;

import java.time.LocalDate;
import nl.eenoverheid.shared.Werkdagen;

/** Why somebody is reminded of an answer, each with the words in the letter that count it. */
enum TermijnSoort {
    /** Due within a few working days. */
    VOORAF("vooraf"),
    /** Due today. */
    VANDAAG("vandaag"),
    /** Due before today. */
    TE_LAAT("laat"),
    /** Due so long ago that others have to know. */
    ESCALATIE("lang");

    /** What was late before that is not dug up again, for instance when the reminders are switched on. */
    private static final int OLDEST_DAYS = 90;

    private final String veld;

    TermijnSoort(String veld) {
        this.veld = veld;
    }

    /** The word between braces in the letter. */
    String veld() {
        return veld;
    }

    /** The first day by which an answer is due that counts today. */
    LocalDate from(LocalDate today) {
        return switch (this) {
            case VOORAF -> today.plusDays(1);
            case VANDAAG -> Werkdagen.laatsteDieTeLaatIs(today).plusDays(1);
            case TE_LAAT, ESCALATIE -> today.minusDays(OLDEST_DAYS);
        };
    }

    /** The last one. */
    LocalDate until(LocalDate today, TermijnProperties terms) {
        return switch (this) {
            case VOORAF -> Werkdagen.plus(today, terms.vooraf());
            case VANDAAG -> today;
            case TE_LAAT -> Werkdagen.laatsteDieTeLaatIs(today);
            case ESCALATIE -> late(today, terms.escalatie());
        };
    }

    private static LocalDate late(LocalDate today, int werkdagen) {
        LocalDate day = today;
        while (Werkdagen.teLaat(day, today) < werkdagen) {
            day = day.minusDays(1);
        }
        return day;
    }
}
