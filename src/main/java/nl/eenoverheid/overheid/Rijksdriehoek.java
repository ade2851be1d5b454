package nl.eenoverheid.overheid;

/**
 * From metres of the national grid to degrees, by the polynomials of Schreutelkamp and Strang van Hees (2001): right to
 * about half a metre.
 */
final class Rijksdriehoek {
    private static final double X0 = 155_000;
    private static final double Y0 = 463_000;
    private static final double BREEDTE0 = 52.15517440;
    private static final double LENGTE0 = 5.38720621;
    private static final double SECONDS = 3600;
    private static final double UNIT = 1e-5;

    /** Power of x, power of y, seconds. */
    private static final double[][] NORTH = {
        {0, 1, 3235.65389},
        {2, 0, -32.58297},
        {0, 2, -0.24750},
        {2, 1, -0.84978},
        {0, 3, -0.06550},
        {2, 2, -0.01709},
        {1, 0, -0.00738},
        {4, 0, 0.00530},
        {2, 3, -0.00039},
        {4, 1, 0.00033},
        {1, 1, -0.00012}
    };

    private static final double[][] EAST = {
        {1, 0, 5260.52916},
        {1, 1, 105.94684},
        {1, 2, 2.45656},
        {3, 0, -0.81885},
        {1, 3, 0.05594},
        {3, 1, -0.05607},
        {0, 1, 0.01199},
        {3, 2, -0.00256},
        {1, 4, 0.00128},
        {0, 2, 0.00022},
        {2, 0, -0.00022},
        {5, 0, 0.00026}
    };

    private Rijksdriehoek() {}

    static Punt toPunt(double x, double y) {
        return Punt.of(BREEDTE0 + degrees(NORTH, x, y), LENGTE0 + degrees(EAST, x, y));
    }

    private static double degrees(double[][] terms, double x, double y) {
        double seconds = 0;
        for (double[] term : terms) {
            seconds += term[2] * Math.pow((x - X0) * UNIT, term[0]) * Math.pow((y - Y0) * UNIT, term[1]);
        }
        return seconds / SECONDS;
    }
}
