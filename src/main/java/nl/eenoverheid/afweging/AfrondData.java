package nl.eenoverheid.afweging;

import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes when it was weighed.
 *
 * @param tekst why
 * @param keuze the option that the text is for; null when it is for none of them
 */
public record AfrondData(String tekst, @Nullable Long keuze) {
    /** Longest text, in characters. */
    public static final int LONGEST = 10_000;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    AfrondData checked() {
        var check = new InputCheck();
        String clean = check.required("tekst", tekst, LONGEST);
        check.done();
        return new AfrondData(clean, keuze);
    }
}
