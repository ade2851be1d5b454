package nl.eenoverheid.kaart;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Files with borders, to test with. */
public final class Grenzen {
    private static final String RING = "[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]";

    private Grenzen() {}

    public static String file(String... features) {
        return Arrays.stream(features)
                .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    }

    /** A square of a tenth of a degree in the east of the country. */
    public static String area(String code, String naam) {
        return feature(code, naam, polygon(6.3, 52.4));
    }

    public static String feature(String code, String naam, String geometry) {
        return "{\"type\":\"Feature\",\"geometry\":%s,\"properties\":{\"statcode\":\"%s\",\"statnaam\":\"%s\"}}"
                .formatted(geometry, code, naam);
    }

    public static String polygon(double x, double y) {
        return "{\"type\":\"Polygon\",\"coordinates\":[%s]}".formatted(ring(x, y, 0.1));
    }

    public static String ring(double x, double y, double size) {
        return RING.formatted(text(x), text(y), text(x + size), text(y + size));
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
