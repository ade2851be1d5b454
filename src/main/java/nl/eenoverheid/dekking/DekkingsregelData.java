package nl.eenoverheid.dekking;

import java.math.BigDecimal;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a budget line that pays for a besluit.
 *
 * @param taakveld code of the line, as text
 * @param bedrag × 1,000 euro
 * @param structureel whether it comes back every year
 */
public record DekkingsregelData(
        @Nullable OverheidId overheid,
        @Nullable Integer boekjaar,
        String taakveld,
        @Nullable BigDecimal bedrag,
        boolean structureel,
        String toelichting) {
    /** Longest explanation, in characters. */
    public static final int LONGEST = 500;

    /** Years in which a budget can be. */
    public static final int FIRST_YEAR = 2000;

    /** The last of them. */
    public static final int LAST_YEAR = 2100;

    private static final int LONGEST_CODE = 12;

    /**
     * The same, cleaned.
     *
     * @throws InvalidInput with every problem
     */
    DekkingsregelData checked() {
        var check = new InputCheck();
        check.chosen("overheid", overheid);
        check.chosen("boekjaar", boekjaar);
        check.unless(
                boekjaar == null || boekjaar >= FIRST_YEAR && boekjaar <= LAST_YEAR,
                "boekjaar",
                "dekking.input.year",
                Integer.toString(FIRST_YEAR),
                Integer.toString(LAST_YEAR));
        Duizenden.check(check, "bedrag", bedrag);
        var clean = new DekkingsregelData(
                overheid,
                boekjaar,
                check.required("taakveld", taakveld, LONGEST_CODE),
                bedrag,
                structureel,
                check.optional("toelichting", toelichting, LONGEST));
        check.done();
        return clean;
    }
}
