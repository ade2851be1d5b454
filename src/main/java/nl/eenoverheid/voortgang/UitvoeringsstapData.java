package nl.eenoverheid.voortgang;

import java.time.LocalDate;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is planned.
 *
 * @param wat what is done
 * @param organisatie who does it
 * @param van the first day
 * @param tot the last day
 * @param gewicht how much it counts beside the other steps; 1 when nobody says otherwise
 */
public record UitvoeringsstapData(
        String wat,
        @Nullable OrganisatieId organisatie,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        @Nullable Integer gewicht) {
    /** Longest description, in characters. */
    public static final int LONGEST = 200;

    /** The most that a step can count. */
    public static final int HEAVIEST = 10;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    UitvoeringsstapData checked() {
        var check = new InputCheck();
        String clean = check.required("wat", wat, LONGEST);
        check.chosen("organisatie", organisatie);
        checkDay(check, "van", van);
        checkDay(check, "tot", tot);
        check.unless(van == null || tot == null || !tot.isBefore(van), "tot", "voortgang.input.order");
        int counts = gewicht == null ? 1 : gewicht;
        check.unless(counts >= 1 && counts <= HEAVIEST, "gewicht", "voortgang.input.weight", HEAVIEST);
        check.done();
        return new UitvoeringsstapData(clean, organisatie, van, tot, counts);
    }

    private static void checkDay(InputCheck check, String field, @Nullable LocalDate day) {
        check.chosen(field, day);
        check.unless(
                day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR),
                field,
                "voortgang.input.year");
    }
}
