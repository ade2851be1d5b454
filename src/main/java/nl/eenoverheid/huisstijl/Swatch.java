package nl.eenoverheid.huisstijl;

/**
 * The colour of a token.
 *
 * @param line on which line of the file it stands, {@link #OURS} when the file does not set it
 */
record Swatch(StyleToken token, Colour colour, int line) {
    static final int OURS = 0;

    static Swatch ours(StyleToken token, Scheme scheme) {
        return new Swatch(token, token.own(scheme), OURS);
    }
}
