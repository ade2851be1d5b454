package nl.eenoverheid.mandaat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What may be done, on which days and within which limits.
 *
 * @param onderwerp null for all subjects, or another one
 * @param bevoegdheidId row of the library of competences that has the article
 * @param eenGeval for one case, so not in general (Awb 10:5)
 * @param onderGezag whether who may act works under who gives it
 * @param instemmingOp when who does not work under the giver agreed (Awb 10:4)
 * @param grondslag the rule that allows it, where one is needed; with a replacement the ground for it
 * @param besluit in which it was given, in writing
 * @param link to that
 * @param tot the last day; null until it is withdrawn
 * @param bedrag the highest amount in euro; null without a limit
 * @param ondermandaat whether it may be given on (Awb 10:9)
 */
@Embeddable
public record MandaatInhoud(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") @Nullable
        BevoegdheidOnderwerp onderwerp,

        @Column(name = "bevoegdheid_id") @Nullable Long bevoegdheidId,

        String waarover,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        MandaatAard aard,

        boolean eenGeval,
        boolean onderGezag,
        @Nullable LocalDate instemmingOp,
        String grondslag,
        String besluit,
        String link,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        @Nullable BigDecimal bedrag,
        String voorwaarden,
        boolean ondermandaat) {
    /** Longest conditions or reason, in characters. */
    public static final int LONGEST = 1000;

    /** Longest subject, ground or name of the decision. */
    public static final int LONGEST_LINE = 300;

    private static final int LONGEST_LINK = 400;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");
    private static final int CENTS = 2;

    /** The same, cleaned; what the kind of mandate asks for is not looked at. */
    MandaatInhoud checked(InputCheck check) {
        year(check, "van", van);
        year(check, "tot", tot);
        year(check, "instemmingOp", instemmingOp);
        check.unless(van != null, "van", "mandaat.input.noDay");
        check.unless(van == null || tot == null || !tot.isBefore(van), "tot", "mandaat.input.order");
        check.unless(
                bedrag == null
                        || bedrag.signum() >= 0
                                && bedrag.compareTo(MOST) <= 0
                                && bedrag.stripTrailingZeros().scale() <= CENTS,
                "bedrag",
                "mandaat.input.amount");
        String where = check.optional("link", link, LONGEST_LINK);
        check.unless(where.isEmpty() || isWeb(where), "link", "mandaat.input.link");
        return new MandaatInhoud(
                onderwerp,
                bevoegdheidId,
                check.optional("waarover", waarover, LONGEST_LINE),
                aard,
                eenGeval,
                onderGezag,
                onderGezag ? null : instemmingOp,
                check.optional("grondslag", grondslag, LONGEST_LINE),
                check.optional("besluit", besluit, LONGEST_LINE),
                where,
                van,
                tot,
                bedrag,
                check.optional("voorwaarden", voorwaarden, LONGEST),
                ondermandaat);
    }

    private static void year(InputCheck check, String field, @Nullable LocalDate day) {
        check.unless(
                day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR, field, "mandaat.input.year");
    }

    private static boolean isWeb(String link) {
        try {
            URI uri = URI.create(link);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
