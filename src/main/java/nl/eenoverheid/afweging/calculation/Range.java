package nl.eenoverheid.afweging.calculation;

/** What the total of an option can be: from a number to a number, which are the same when every effect is known. */
public record Range(double low, double high) {

    public boolean isExact() {
        return high - low < Effects.SAME;
    }
}
