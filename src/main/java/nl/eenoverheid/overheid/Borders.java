package nl.eenoverheid.overheid;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The borders of the municipalities, as they are drawn on the map: generalised, so right to about 100 metres. */
final class Borders {
    private static final String FILE = "gemeenten-2024.json";

    /** A degree to the east is shorter than one to the north: the cosine of 52 degrees. */
    private static final double NARROW = 0.6157;

    /** Degrees to the north in which a generalised border can be wrong, or a pier stand in the sea: about a kilometre. */
    private static final double NEAR = 0.009;

    private final List<Area> areas;

    private Borders(List<Area> areas) {
        this.areas = areas;
    }

    /** Read once, when they are asked for. */
    static Borders shared() {
        return Holder.BORDERS;
    }

    Optional<String> codeAt(Punt punt) {
        double x = x(punt.lengte().doubleValue());
        double y = punt.breedte().doubleValue();
        return areas.stream()
                .filter(area -> area.shape().contains(x, y))
                .map(Area::code)
                .findFirst();
    }

    /** By code. */
    Map<String, String> names() {
        return areas.stream().collect(Collectors.toUnmodifiableMap(Area::code, Area::naam));
    }

    boolean isNear(Punt punt) {
        double x = x(punt.lengte().doubleValue());
        double y = punt.breedte().doubleValue();
        return areas.stream().anyMatch(area -> area.shape().contains(x, y) || area.isNear(x, y));
    }

    private static double x(double lengte) {
        return lengte * NARROW;
    }

    private static Borders read() {
        try (InputStream file = Objects.requireNonNull(Borders.class.getResourceAsStream(FILE))) {
            JsonNode features = JsonMapper.shared().readTree(file).get("features");
            return new Borders(StreamSupport.stream(features.spliterator(), false)
                    .map(Borders::area)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Area area(JsonNode feature) {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        List<Line2D> edges = new ArrayList<>();
        JsonNode geometry = feature.get("geometry");
        JsonNode coordinates = geometry.get("coordinates");
        if (geometry.get("type").asString().equals("Polygon")) {
            coordinates.forEach(ring -> draw(ring, shape, edges));
        } else {
            coordinates.forEach(polygon -> polygon.forEach(ring -> draw(ring, shape, edges)));
        }
        JsonNode properties = feature.get("properties");
        return new Area(
                properties.get("code").asString(),
                properties.get("naam").asString(),
                shape,
                shape.getBounds2D(),
                edges);
    }

    private static void draw(JsonNode ring, Path2D shape, List<Line2D> edges) {
        for (int i = 0; i < ring.size(); i++) {
            double x = x(ring.get(i).get(0).asDouble());
            double y = ring.get(i).get(1).asDouble();
            if (i == 0) {
                shape.moveTo(x, y);
            } else {
                edges.add(new Line2D.Double(
                        shape.getCurrentPoint().getX(), shape.getCurrentPoint().getY(), x, y));
                shape.lineTo(x, y);
            }
        }
        shape.closePath();
    }

    private static final class Holder {
        private static final Borders BORDERS = read();
    }

    private record Area(String code, String naam, Path2D shape, Rectangle2D bounds, List<Line2D> edges) {
        boolean isNear(double x, double y) {
            return x > bounds.getMinX() - NEAR
                    && x < bounds.getMaxX() + NEAR
                    && y > bounds.getMinY() - NEAR
                    && y < bounds.getMaxY() + NEAR
                    && edges.stream().anyMatch(edge -> edge.ptSegDist(x, y) < NEAR);
        }
    }
}
