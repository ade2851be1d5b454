package nl.eenoverheid.knoop;

import java.time.LocalDate;
import nl.eenoverheid.bevoegdheid.BevoegdheidId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says that their part is, with the ground for it. That ground is kept apart from who is meant: one can be
 * sure of the one and not of the other.
 *
 * @param orgaan the body; null for who is none
 * @param anders who it is when it is no body, such as “buurtvereniging De Pollen”; null when it is one
 * @param laag on which level who is no body works; of a body it is known
 * @param grondslag the rule that gives this part, in own words; may be empty
 * @param gecontroleerdOp the day on which somebody looked that rule up; null when nobody did
 * @param mandaatVan the body on whose behalf it acts; null when it acts for itself
 * @param artikel the row of the library that gives this part; null when none was picked
 */
public record ClaimData(
        @Nullable BestuursorgaanId orgaan,
        @Nullable String anders,
        @Nullable Laag laag,
        @Nullable Claim zegt,
        String grondslag,
        @Nullable LocalDate gecontroleerdOp,
        @Nullable BestuursorgaanId mandaatVan,
        @Nullable BevoegdheidId artikel) {
    /** Longest name of who is no body, in characters. */
    public static final int LONGEST_NAME = 160;

    /** Longest ground, in characters. */
    public static final int LONGEST = 1000;

    private static final int OLDEST_YEAR = 1900;

    /**
     * The same, cleaned.
     *
     * @param today no rule was looked up after this day
     * @throws nl.eenoverheid.shared.InvalidInput with every problem, also when the decider would be no body that holds
     *     powers: a werkruimte, for instance, never decides
     */
    ClaimData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("zegt", zegt);
        check.unless(
                gecontroleerdOp == null || !gecontroleerdOp.isAfter(today), "gecontroleerdOp", "knoop.input.future");
        check.unless(
                gecontroleerdOp == null || gecontroleerdOp.getYear() >= OLDEST_YEAR,
                "gecontroleerdOp",
                "knoop.input.longAgo");
        @Nullable String other = orgaan == null ? other(check) : null;
        var result = new ClaimData(
                orgaan,
                other,
                laag,
                zegt,
                check.optional("grondslag", grondslag, LONGEST),
                gecontroleerdOp,
                mandaatVan,
                artikel);
        check.done();
        return result;
    }

    private String other(InputCheck check) {
        if (anders == null) {
            check.problem("orgaan", "knoop.input.noBody");
            return "";
        }
        check.chosen("laag", laag);
        check.unless(mandaatVan != null || zegt == null || !zegt.needsPower(), "anders", "knoop.input.power");
        return check.required("anders", anders, LONGEST_NAME).replaceAll("\\s+", " ");
    }
}
