package nl.eenoverheid.besluit;

import java.time.LocalDate;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What only some kinds of records say.
 *
 * @param aan the body to which it is
 * @param betreft the besluit of another body that it is about
 * @param uiterlijkOp the day by which it must be there, or be done
 * @param door the function that decided under mandate
 */
public record BesluitKenmerk(
        @Nullable BestuursorgaanId aan,
        String betreft,
        @Nullable LocalDate uiterlijkOp,
        String door) {
    /** Nothing of this. */
    public static final BesluitKenmerk NONE = new BesluitKenmerk(null, "", null, "");

    /** Longest function, in characters. */
    public static final int LONGEST_FUNCTION = 200;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** The same, cleaned; what the kind does not say is left out. */
    BesluitKenmerk checked(BesluitSoort soort, InputCheck check) {
        BestuursorgaanId to = soort.says(KenmerkVeld.AAN) ? aan : null;
        LocalDate by = soort.says(KenmerkVeld.UITERLIJK) ? uiterlijkOp : null;
        if (soort.says(KenmerkVeld.AAN)) {
            check.chosen("aan", to);
        }
        check.unless(
                by == null || (by.getYear() >= FIRST_YEAR && by.getYear() <= LAST_YEAR),
                "uiterlijkOp",
                "besluit.input.year");
        return new BesluitKenmerk(
                to,
                words(soort, KenmerkVeld.BETREFT, "betreft", betreft, BesluitData.LONGEST_NAME, check),
                by,
                words(soort, KenmerkVeld.DOOR, "door", door, LONGEST_FUNCTION, check));
    }

    private static String words(
            BesluitSoort soort, KenmerkVeld veld, String field, String words, int longest, InputCheck check) {
        return soort.says(veld) ? check.required(field, words, longest) : "";
    }
}
