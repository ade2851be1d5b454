package nl.eenoverheid.vergadering;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to plan a meeting.
 *
 * @param link where to meet online; empty when people come together
 */
public record VergaderingData(
        String titel,
        @Nullable Instant begintOp,
        @Nullable Integer minuten,
        String plek,
        String link,
        List<GenodigdeData> genodigden) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_MEETING = 600;
    private static final int MOST_INVITED = 60;

    public VergaderingData {
        genodigden = List.copyOf(genodigden);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    VergaderingData checked() {
        var check = new InputCheck();
        String cleanTitel = check.required("titel", titel, LONGEST_TITLE);
        check.chosen("begintOp", begintOp);
        check.chosen("minuten", minuten);
        check.unless(
                minuten == null || (minuten > 0 && minuten <= LONGEST_MEETING), "minuten", "vergadering.input.minuten");
        String cleanPlek = check.optional("plek", plek, LONGEST_TITLE);
        String cleanLink = check.optional("link", link, LONGEST_LINK);
        check.unless(cleanLink.isEmpty() || cleanLink.matches("https://[^\\s\"<>]+"), "link", "vergadering.input.link");
        check.unless(!cleanPlek.isEmpty() || !cleanLink.isEmpty(), "plek", "vergadering.input.plek");
        invited(check, genodigden);
        check.done();
        return new VergaderingData(
                cleanTitel,
                begintOp,
                minuten,
                cleanPlek,
                cleanLink,
                genodigden.stream().distinct().toList());
    }

    /** Refuses an empty room, and more people than can be looked in the eye. */
    static void requireFew(List<GenodigdeData> genodigden) {
        var check = new InputCheck();
        invited(check, genodigden);
        check.done();
    }

    private static void invited(InputCheck check, List<GenodigdeData> genodigden) {
        check.unless(!genodigden.isEmpty(), "genodigden", "vergadering.input.genodigden");
        check.unless(genodigden.size() <= MOST_INVITED, "genodigden", "vergadering.input.many", MOST_INVITED);
    }
}
