package nl.eenoverheid.huisstijl;

/** How much two colours of a house style differ. */
public record Contrast(ContrastPair pair, Scheme scheme, double ratio, Side front, Side back) {

    static Contrast of(ContrastPair pair, Scheme scheme, Swatch front, Swatch back) {
        return new Contrast(pair, scheme, front.colour().contrast(back.colour()), Side.of(front), Side.of(back));
    }

    public boolean isEnough() {
        return ratio >= pair.least();
    }

    /**
     * One of the two.
     *
     * @param property its name in CSS
     * @param line on which line of the file it stands; 0 when it is our own
     */
    public record Side(String property, String colour, int line) {

        static Side of(Swatch swatch) {
            return new Side(swatch.token().property(), swatch.colour().css(), swatch.line());
        }

        public boolean isOurs() {
            return line == Swatch.OURS;
        }
    }
}
