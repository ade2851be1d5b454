package nl.eenoverheid.knoop;

import java.time.LocalDate;
import nl.eenoverheid.overheid.BestuursorgaanSpelling;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a body says that its part is, with the ground for it. That ground is kept apart from who is meant: one can be
 * sure of the one and not of the other.
 *
 * @param bestuursorgaan the body, such as “Gedeputeerde Staten Overijssel”
 * @param organisatie the government that the body belongs to, if it is one that we know
 * @param grondslag the rule that gives the body this part; may be empty
 * @param gecontroleerdOp the day on which somebody looked that rule up; null when nobody did
 * @param mandaatVan the body on whose behalf this one acts; empty when it acts for itself
 */
public record ClaimData(
        @Nullable Laag laag,
        String bestuursorgaan,
        @Nullable OrganisatieId organisatie,
        @Nullable Claim zegt,
        String grondslag,
        @Nullable LocalDate gecontroleerdOp,
        String mandaatVan) {
    /** Longest name of a body, in characters. */
    public static final int LONGEST_NAME = 160;

    /** Longest ground, in characters. */
    public static final int LONGEST = 1000;

    /**
     * The same, cleaned.
     *
     * @param today no rule was looked up after this day
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    ClaimData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("laag", laag);
        check.chosen("zegt", zegt);
        check.unless(
                gecontroleerdOp == null || !gecontroleerdOp.isAfter(today), "gecontroleerdOp", "knoop.input.future");
        check.unless(
                gecontroleerdOp == null || gecontroleerdOp.getYear() >= 1900, "gecontroleerdOp", "knoop.input.longAgo");
        var result = new ClaimData(
                laag,
                oneLine(check.required("bestuursorgaan", bestuursorgaan, LONGEST_NAME)),
                organisatie,
                zegt,
                check.optional("grondslag", grondslag, LONGEST),
                gecontroleerdOp,
                oneLine(check.optional("mandaatVan", mandaatVan, LONGEST_NAME)));
        check.done();
        return result;
    }

    /** The same with the organisation in the name of the body. */
    ClaimData of(String organisatieNaam) {
        return new ClaimData(
                laag,
                BestuursorgaanSpelling.of(bestuursorgaan, organisatieNaam),
                organisatie,
                zegt,
                grondslag,
                gecontroleerdOp,
                mandaatVan);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
