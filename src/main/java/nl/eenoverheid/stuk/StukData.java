package nl.eenoverheid.stuk;

import java.time.LocalDate;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down of a document.
 *
 * @param datum the day that stands on it
 * @param auteur the organisation that made it; null when that is no government
 */
public record StukData(
        String titel,
        @Nullable StukSoort soort,
        @Nullable LocalDate datum,
        @Nullable OrganisatieId auteur) {
    /** Longest title, in characters. */
    public static final int LONGEST_TITEL = 200;

    private static final int FIRST_YEAR = 1900;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    StukData checked(LocalDate today) {
        var check = new InputCheck();
        String clean = check.required("titel", titel, LONGEST_TITEL);
        check.unless(!clean.contains("\n"), "titel", "stuk.input.oneLine");
        check.chosen("soort", soort);
        check.chosen("datum", datum);
        check.unless(
                datum == null || datum.getYear() >= FIRST_YEAR && !datum.isAfter(today.plusYears(1)),
                "datum",
                "stuk.input.datum");
        check.done();
        return new StukData(clean, soort, datum, auteur);
    }
}
