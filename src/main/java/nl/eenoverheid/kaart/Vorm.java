package nl.eenoverheid.kaart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An area as a picture draws it, on a grid of about a hundred metres from the north-west of the country.
 *
 * @param path the lines around it, as SVG
 * @param box left, top, right and bottom
 * @param name where a name has most room: its middle and how wide that is
 */
record Vorm(String path, List<Integer> box, List<Integer> name) {
    /** Steps of the grid in a degree to the north. */
    private static final double STEPS = 1_000;

    /** A degree to the east is shorter than one to the north: the cosine of 52.2 degrees. */
    private static final double NARROW = 0.6129;

    private static final double WEST = 3;
    private static final double NORTH = 54;
    private static final double[] HEIGHTS = {0.5, 0.4, 0.6, 0.3, 0.7};

    static Vorm of(Grens grens) {
        List<int[]> lines = grens.ringen().stream().map(Vorm::onGrid).toList();
        StringBuilder path = new StringBuilder();
        Edges edges = new Edges();
        lines.stream().filter(line -> line.length >= 6).forEach(line -> {
            draw(line, path);
            edges.add(line);
        });
        return new Vorm(path.toString(), edges.box(), edges.name());
    }

    /** The points of a line on the grid, each once. */
    private static int[] onGrid(double[] ring) {
        int[] line = new int[ring.length];
        int length = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int x = (int) Math.round((ring[i] - WEST) * NARROW * STEPS);
            int y = (int) Math.round((NORTH - ring[i + 1]) * STEPS);
            if (length == 0 || line[length - 2] != x || line[length - 1] != y) {
                line[length++] = x;
                line[length++] = y;
            }
        }
        return Arrays.copyOf(line, length);
    }

    private static void draw(int[] line, StringBuilder path) {
        for (int i = 0; i < line.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(line[i]).append(' ').append(line[i + 1]);
        }
        path.append('z');
    }

    /** All lines around an area together. */
    private static final class Edges {
        private final List<int[]> lines = new ArrayList<>();
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right = Integer.MIN_VALUE;
        private int bottom = Integer.MIN_VALUE;

        void add(int[] line) {
            lines.add(line);
            for (int i = 0; i < line.length; i += 2) {
                left = Math.min(left, line[i]);
                right = Math.max(right, line[i]);
                top = Math.min(top, line[i + 1]);
                bottom = Math.max(bottom, line[i + 1]);
            }
        }

        List<Integer> box() {
            return lines.isEmpty() ? List.of(0, 0, 0, 0) : List.of(left, top, right, bottom);
        }

        /** The widest stretch inside the area at some heights. */
        List<Integer> name() {
            List<Integer> widest = List.of(0, 0, 0);
            for (double height : HEIGHTS) {
                double y = top + height * (bottom - top) + 0.25;
                double[] crossings = crossings(y);
                for (int i = 0; i + 1 < crossings.length; i += 2) {
                    int width = (int) (crossings[i + 1] - crossings[i]);
                    if (width > widest.get(2)) {
                        widest = List.of((int) ((crossings[i] + crossings[i + 1]) / 2), (int) y, width);
                    }
                }
            }
            return widest;
        }

        private double[] crossings(double y) {
            DoubleStream.Builder found = DoubleStream.builder();
            for (int[] line : lines) {
                for (int i = 0; i < line.length; i += 2) {
                    int next = (i + 2) % line.length;
                    if (line[i + 1] > y != line[next + 1] > y) {
                        found.add(line[i]
                                + (y - line[i + 1]) * (line[next] - line[i]) / (double) (line[next + 1] - line[i + 1]));
                    }
                }
            }
            return found.build().sorted().toArray();
        }
    }
}
