package nl.eenoverheid.kalender;

import java.time.LocalDate;
import java.time.MonthDay;
import nl.eenoverheid.overheid.OrganisatieSoort;
import org.jspecify.annotations.Nullable;

/**
 * What the law says about a kind of step.
 *
 * @param voor it must be done before this day; null when a number of weeks counts
 * @param jaren that day is in the budget year plus so many years
 * @param weken of a zienswijze: how long councils have at least; otherwise null
 * @param bron what was read, a web address; may be empty
 * @param gecontroleerd whether the article was compared with the text of the law
 */
public record Termijnregel(
        MomentSoort soort,
        OrganisatieSoort overheid,
        @Nullable MonthDay voor,
        int jaren,
        @Nullable Integer weken,
        String wet,
        String artikel,
        String bron,
        boolean gecontroleerd) {

    /**
     * The last day for a budget year. It does not move when it is a Saturday, Sunday or holiday: whether the law lets a term
     * that ends before a fixed day move was not verified, and the earlier day is always right.
     */
    public @Nullable LocalDate last(int boekjaar) {
        return voor == null ? null : voor.atYear(boekjaar + jaren).minusDays(1);
    }

    /** The budget year whose last day falls in a calendar year. */
    int boekjaar(int kalenderjaar) {
        return kalenderjaar - jaren;
    }
}
