package nl.eenoverheid.reactie;

import java.time.LocalDate;
import java.util.Locale;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to ask for a reaction.
 *
 * @param wie who is asked, as a role or organisation
 * @param tekst the words that they may read, and nothing else
 * @param uiterlijk last day on which they can answer
 */
public record ReactieData(
        String wie,
        String email,
        String vraag,
        String tekst,
        @Nullable LocalDate uiterlijk) {
    /** Longest text about a signaal, in characters. */
    static final int LONGEST = 4000;

    /** Longest part of a reading, in characters. */
    static final int LONGEST_LEZING = 12_000;

    private static final int LONGEST_TERM = 90;

    /** The last day, of data that was checked. */
    LocalDate lastDay() {
        if (uiterlijk == null) {
            throw new IllegalStateException("not checked");
        }
        return uiterlijk;
    }

    /**
     * The same, cleaned.
     *
     * @param longest so many characters of words may they read
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    ReactieData checked(LocalDate today, int longest) {
        var check = new InputCheck();
        String who = check.required("wie", wie, 200);
        String address = check.required("email", email, 254).toLowerCase(Locale.ROOT);
        check.unless(
                address.isEmpty() || address.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"),
                "email",
                "access.input.email");
        String question = check.required("vraag", vraag, 1000);
        String words = check.required("tekst", tekst, longest);
        check.chosen("uiterlijk", uiterlijk);
        check.unless(uiterlijk == null || uiterlijk.isAfter(today), "uiterlijk", "reactie.input.past");
        check.unless(
                uiterlijk == null || !uiterlijk.isAfter(today.plusDays(LONGEST_TERM)),
                "uiterlijk",
                "reactie.input.tooLate",
                LONGEST_TERM);
        check.done();
        return new ReactieData(who, address, question, words, uiterlijk);
    }
}
