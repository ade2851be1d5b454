package nl.eenoverheid.kaart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The closed lines around one area, read from the coordinates of a polygon or of several. */
final class Ringen {
    private static final int MOST_POINTS = 400_000;

    private final List<double[]> all = new ArrayList<>();
    private double[] line = new double[64];
    private int length;
    private int points;
    private int depth;
    private String type = "";

    void type(String type) {
        this.type = type;
    }

    List<double[]> all() {
        return List.copyOf(all);
    }

    /** Whether it is what its type says: a polygon, or several. */
    boolean isArea() {
        return !all.isEmpty()
                && ((type.equals("Polygon") && depth == 2) || (type.equals("MultiPolygon") && depth == 3));
    }

    /** Reads an array of which the beginning was read. */
    void read(JsonParser parser) {
        depth = array(parser);
    }

    /** How many arrays deep a position lies in this one: 0 when it is one itself. */
    private int array(JsonParser parser) {
        int below = -1;
        int numbers = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_ARRAY) {
                below = Math.max(below, array(parser));
            } else {
                GrensLezer.refuseWhen(!token.isNumeric(), "vorm");
                if (numbers++ < 2) {
                    keep(parser.getDoubleValue());
                }
            }
        }
        GrensLezer.refuseWhen((numbers == 0) == (below < 0) || numbers == 1, "vorm");
        if (numbers > 0) {
            return 0;
        }
        if (below == 0) {
            close();
        }
        return below + 1;
    }

    private void keep(double degrees) {
        GrensLezer.refuseWhen(!Double.isFinite(degrees), "vorm");
        GrensLezer.refuseWhen(++points > 2 * MOST_POINTS, "punten");
        if (length == line.length) {
            line = Arrays.copyOf(line, 2 * length);
        }
        line[length++] = degrees;
    }

    private void close() {
        all.add(Arrays.copyOf(line, length));
        length = 0;
    }
}
