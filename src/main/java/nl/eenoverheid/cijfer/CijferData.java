package nl.eenoverheid.cijfer;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody writes it down.
 *
 * @param onderwerp what it counts
 * @param regio the larger area; may be empty
 * @param gebied where it counts that
 * @param jaarDoel the year that it is about, if any
 * @param peildatum a year, a month or a day; see {@link Peildatum}
 * @param bron where it was found, in words
 * @param link where it was found, on the web; may be empty
 */
public record CijferData(
        String onderwerp,
        String regio,
        String gebied,
        @Nullable BigDecimal waarde,
        String eenheid,
        @Nullable Integer jaarDoel,
        String peildatum,
        String bron,
        String link,
        String opmerking) {
    /** Longest remark or reason, in characters. */
    public static final int LONGEST = 1000;

    private static final int LONGEST_ONDERWERP = 120;
    private static final int LONGEST_GEBIED = 160;
    private static final int LONGEST_EENHEID = 30;
    private static final int LONGEST_BRON = 300;
    private static final int LONGEST_LINK = 500;
    private static final int DECIMALS = 6;
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(18);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2150;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    CijferData checked() {
        var check = new InputCheck();
        check.chosen("waarde", waarde);
        check.unless(waarde == null || isStorable(waarde), "waarde", "cijfer.input.waarde");
        check.unless(
                jaarDoel == null || (jaarDoel >= FIRST_YEAR && jaarDoel <= LAST_YEAR), "jaarDoel", "cijfer.input.jaar");
        var result = new CijferData(
                line(check, "onderwerp", check.required("onderwerp", onderwerp, LONGEST_ONDERWERP)),
                line(check, "regio", check.optional("regio", regio, LONGEST_ONDERWERP)),
                line(check, "gebied", check.required("gebied", gebied, LONGEST_GEBIED)),
                waarde,
                line(check, "eenheid", check.required("eenheid", eenheid, LONGEST_EENHEID)),
                jaarDoel,
                check.required("peildatum", peildatum, 40),
                line(check, "bron", check.required("bron", bron, LONGEST_BRON)),
                check.optional("link", link, LONGEST_LINK),
                check.optional("opmerking", opmerking, LONGEST));
        check.unless(
                result.peildatum.isEmpty() || Peildatum.isOne(result.peildatum), "peildatum", "cijfer.input.peildatum");
        check.unless(result.link.isEmpty() || isWebAddress(result.link), "link", "cijfer.input.link");
        check.done();
        return result;
    }

    /** What it says something about: figures with the same are beside each other. */
    Onderwerp over() {
        return new Onderwerp(onderwerp, regio, gebied, eenheid, jaarDoel);
    }

    private static String line(InputCheck check, String field, String text) {
        check.unless(!text.contains("\n"), field, "cijfer.input.oneLine");
        return text;
    }

    private static boolean isStorable(BigDecimal waarde) {
        return waarde.abs().compareTo(TOO_MUCH) < 0
                && waarde.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static boolean isWebAddress(String link) {
        try {
            URI address = new URI(link);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
