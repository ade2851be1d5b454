package nl.eenoverheid.overheid;

import nl.eenoverheid.shared.InputCheck;

/**
 * The RSIN of a government, as somebody fills it in.
 *
 * @param rsin empty when it is not known
 * @param bron where it was found
 */
public record RsinData(String rsin, String bron) {
    /** Longest source, in characters. */
    public static final int LONGEST = 200;

    private static final int LONGEST_TYPED = 20;

    /**
     * The same, cleaned of spaces and dots.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    RsinData checked() {
        var check = new InputCheck();
        String digits = check.optional("rsin", rsin, LONGEST_TYPED).replaceAll("[ .]", "");
        String source = check.optional("bron", bron, LONGEST);
        check.unless(digits.isEmpty() || Rsin.of(digits).isPresent(), "rsin", "overheid.rsin.wrong");
        check.unless(digits.isEmpty() || !source.isEmpty(), "bron", "overheid.rsin.source");
        check.done();
        return new RsinData(digits, source);
    }
}
