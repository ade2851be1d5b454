package nl.eenoverheid.bevoegdheid;

import java.net.URI;
import java.util.Set;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * Which kind of body has which part by which article.
 *
 * @param overheid kind of the government that the body belongs to
 * @param waarover about what, such as “het omgevingsplan”
 * @param link to the text of the law, at overheid.nl
 */
public record BevoegdheidData(
        @Nullable BevoegdheidOnderwerp onderwerp,
        @Nullable OrganisatieSoort overheid,
        @Nullable BestuursorgaanSoort orgaan,
        @Nullable BevoegdheidRol rol,
        String waarover,
        String wet,
        String artikel,
        String link,
        String toelichting) {
    /** Longest explanation or reason, in characters. */
    public static final int LONGEST = 1000;

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_LAW = 120;
    private static final int LONGEST_ARTICLE = 60;
    private static final int LONGEST_LINK = 400;
    private static final Set<String> HOSTS = Set.of("wetten.overheid.nl", "lokaleregelgeving.overheid.nl");

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    BevoegdheidData checked() {
        var check = new InputCheck();
        check.chosen("onderwerp", onderwerp);
        check.chosen("overheid", overheid);
        check.chosen("orgaan", orgaan);
        check.unless(
                orgaan == null || overheid == null || orgaan.isOf(overheid), "orgaan", "bevoegdheid.input.otherOrgaan");
        check.chosen("rol", rol);
        var result = new BevoegdheidData(
                onderwerp,
                overheid,
                orgaan,
                rol,
                check.required("waarover", waarover, LONGEST_SUBJECT),
                check.required("wet", wet, LONGEST_LAW),
                check.required("artikel", artikel, LONGEST_ARTICLE),
                check.required("link", link, LONGEST_LINK),
                check.optional("toelichting", toelichting, LONGEST));
        check.unless(result.link.isEmpty() || isOfficial(result.link), "link", "bevoegdheid.input.link");
        check.done();
        return result;
    }

    private static boolean isOfficial(String link) {
        try {
            URI uri = URI.create(link);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && HOSTS.contains(uri.getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
