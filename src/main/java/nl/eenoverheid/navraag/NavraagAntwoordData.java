package nl.eenoverheid.navraag;

import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of the answer that they got.
 *
 * @param woorden why, in their own words; may be empty
 */
public record NavraagAntwoordData(@Nullable NavraagOordeel oordeel, String woorden) {
    /** Longest words, in characters. */
    public static final int LONGEST = 2000;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    NavraagAntwoordData checked() {
        var check = new InputCheck();
        check.chosen("oordeel", oordeel);
        String words = check.optional("woorden", woorden, LONGEST);
        check.done();
        return new NavraagAntwoordData(oordeel, words);
    }
}
