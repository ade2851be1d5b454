package nl.eenoverheid.bestuursafspraak;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as somebody writes it down. What is not known yet can be left out of a draft.
 *
 * @param overigePartijen who takes part and is no government
 * @param inhoud what was agreed, in plain words
 * @param alleenJaar whether only the year of {@code overeengekomenOp} is known
 * @param vanaf the first day on which it holds; null for the day on which it was agreed
 * @param tot the last one; null when it holds until further notice
 */
public record AfspraakData(
        String titel,
        @Nullable AfspraakSoort soort,
        List<Partij> partijen,
        String overigePartijen,
        String inhoud,
        @Nullable LocalDate overeengekomenOp,
        boolean alleenJaar,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate tot,
        String bron,
        String link) {
    public static final int LONGEST_TITEL = 200;
    public static final int LONGEST_INHOUD = 4000;
    public static final int LONGEST_OVERIGE = 500;
    public static final int LONGEST_BRON = 300;
    public static final int LONGEST_LINK = 400;

    /** Most governments and bodies. */
    public static final int MOST_PARTIJEN = 100;

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2150;

    public AfspraakData {
        partijen = List.copyOf(partijen);
    }

    /**
     * A government that takes part.
     *
     * @param orgaan the body that agreed, when that is known
     */
    public record Partij(
            OrganisatieId organisatie, @Nullable BestuursorgaanId orgaan) {}

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    AfspraakData checked() {
        var check = new InputCheck();
        String naam = check.required("titel", titel, LONGEST_TITEL);
        check.unless(!naam.contains("\n") && !naam.contains("\t"), "titel", "bestuursafspraak.input.oneLine");
        check.chosen("soort", soort);
        check.unless(partijen.size() <= MOST_PARTIJEN, "partijen", "bestuursafspraak.input.parties", MOST_PARTIJEN);
        checkDays(check);
        String address = check.optional("link", link, LONGEST_LINK);
        check.unless(address.isEmpty() || isWeb(address), "link", "bestuursafspraak.input.link");
        var result = new AfspraakData(
                naam,
                soort,
                partijen.stream().distinct().toList(),
                check.optional("overigePartijen", overigePartijen, LONGEST_OVERIGE),
                check.required("inhoud", inhoud, LONGEST_INHOUD),
                overeengekomenOp,
                alleenJaar && overeengekomenOp != null,
                vanaf,
                tot,
                check.optional("bron", bron, LONGEST_BRON),
                address);
        check.done();
        return result;
    }

    private void checkDays(InputCheck check) {
        checkYear(check, "overeengekomenOp", overeengekomenOp);
        checkYear(check, "vanaf", vanaf);
        checkYear(check, "tot", tot);
        LocalDate first = vanaf == null ? overeengekomenOp : vanaf;
        check.unless(tot == null || first == null || !tot.isBefore(first), "tot", "bestuursafspraak.input.endsFirst");
    }

    private static void checkYear(InputCheck check, String field, @Nullable LocalDate day) {
        check.unless(
                day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR,
                field,
                "bestuursafspraak.input.year");
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
