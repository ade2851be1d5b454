package nl.eenoverheid.inbreng;

import java.net.URI;
import java.time.LocalDate;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered.
 *
 * @param oordeel of who must agree; null for others
 * @param link to where it can be read; may be empty
 * @param op the day on which it came
 */
public record InbrengLevering(
        @Nullable InbrengOordeel oordeel,
        String tekst,
        String link,
        @Nullable LocalDate op) {
    /** Longest words, in characters. */
    public static final int LONGEST = 4000;

    private static final int LONGEST_LINK = 400;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    InbrengLevering checked(Claim zegt, LocalDate today) {
        var check = new InputCheck();
        boolean agrees = zegt == Claim.STEMT_IN;
        check.unless(!agrees || oordeel != null, "oordeel", "inbreng.input.oordeel");
        String words = check.required("tekst", tekst, LONGEST);
        String where = check.optional("link", link, LONGEST_LINK);
        check.unless(where.isEmpty() || isWeb(where), "link", "inbreng.input.link");
        check.unless(op != null, "op", "inbreng.input.noDay");
        check.unless(op == null || !op.isAfter(today), "op", "inbreng.input.future");
        check.unless(op == null || op.isAfter(today.minusYears(10)), "op", "inbreng.input.longAgo");
        check.done();
        return new InbrengLevering(agrees ? oordeel : null, words, where, op);
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
