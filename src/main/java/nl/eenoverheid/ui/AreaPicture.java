package nl.eenoverheid.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A map of borders, each area darker where the value is higher.
 *
 * @param labels what the rows are, for the head of the table
 * @param values what the values are, for the head of the table
 * @param unit in what is measured, above the classes
 * @param gap what an area without a value is called
 * @param shapes the address of the borders, by code
 */
public record AreaPicture(String labels, String values, String unit, String gap, String shapes, List<Area> areas)
        implements ChartPicture {
    public AreaPicture {
        areas = List.copyOf(areas);
    }

    @Override
    public Object drawn(String title) {
        ChartScale scale = ChartScale.of(
                areas.stream().map(Area::value).filter(Objects::nonNull).toList());
        return new Drawn(
                "areas",
                title,
                ChartLegend.of(unit, scale, gap),
                shapes,
                areas.stream().map(area -> drawn(area, scale)).toList());
    }

    @Override
    public TableCard table(String title) {
        TableCard table = new TableCard(title, List.of(labels, values)).numbers(1);
        areas.forEach(area -> table.row(EoChart.label(area.label(), area.path()), new Span(area.shown())));
        return table;
    }

    @Override
    public int size() {
        return areas.size();
    }

    private static DrawnArea drawn(Area area, ChartScale scale) {
        return new DrawnArea(
                area.label(), area.code(), scale.level(area.value()), area.brief(), area.shown(), area.path());
    }

    /**
     * One area.
     *
     * @param code by which its borders are found
     * @param value what decides the colour; null when nothing is known, which is not 0
     * @param brief the value without its unit; empty when nothing is known
     * @param shown the value as people read it
     * @param path where the rows behind it stand, if anywhere
     */
    public record Area(
            String label,
            String code,
            @Nullable Double value,
            String brief,
            String shown,
            @Nullable String path) {}

    private record Drawn(String kind, String title, ChartLegend legend, String shapes, List<DrawnArea> areas) {}

    private record DrawnArea(
            String label,
            String code,
            int level,
            String brief,
            String shown,
            @Nullable String path) {}
}
