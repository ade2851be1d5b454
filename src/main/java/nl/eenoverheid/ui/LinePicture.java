package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines through the years. Where nothing is known a line is broken, and the picture says so in words.
 *
 * @param labels what the rows are, for the head of the table
 * @param unit in what is measured, above the lines
 * @param years from the first to the last, also those of which nothing is known
 * @param lines each with a point for each year
 */
public record LinePicture(String labels, String unit, List<Integer> years, List<Line> lines) implements ChartPicture {
    public LinePicture {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    @Override
    public Object drawn(String title) {
        List<Double> values = lines.stream()
                .flatMap(line -> line.points().stream())
                .map(Point::value)
                .filter(Objects::nonNull)
                .toList();
        return new Drawn(
                "lines",
                title,
                unit,
                years.stream()
                        .map(year -> new ChartAxis.Tick(year, year.toString()))
                        .toList(),
                ChartAxis.of(values, UI.getCurrent().getLocale()),
                lines.stream().map(this::drawn).toList(),
                gaps());
    }

    @Override
    public TableCard table(String title) {
        List<String> columns = new ArrayList<>(List.of(labels));
        years.forEach(year -> columns.add(year.toString()));
        TableCard table = new TableCard(title, columns)
                .numbers(IntStream.rangeClosed(1, years.size()).toArray());
        lines.forEach(line -> table.row(
                new Span(line.label()),
                line.points().stream().map(point -> new Span(point.shown())).toArray(Component[]::new)));
        return table;
    }

    @Override
    public int size() {
        return lines.size();
    }

    private DrawnLine drawn(Line line) {
        return new DrawnLine(
                line.label(),
                line.shape(),
                line.tint() % 8,
                IntStream.range(0, years.size())
                        .mapToObj(i -> drawn(years.get(i), line.points().get(i)))
                        .toList());
    }

    private static DrawnPoint drawn(int year, Point point) {
        return new DrawnPoint(
                year,
                point.value(),
                I18NProvider.translate("ui.chart.line.point", Integer.toString(year), point.shown()),
                point.path());
    }

    /** What is not there, in words: a hole in a line says nothing to who does not see it. */
    private List<String> gaps() {
        return lines.stream()
                .flatMap(line -> IntStream.range(0, years.size())
                        .filter(i -> line.points().get(i).value() == null)
                        .mapToObj(i -> I18NProvider.translate(
                                "ui.chart.line.gap",
                                line.label(),
                                years.get(i).toString(),
                                line.points().get(i).shown())))
                .toList();
    }

    /** How the ends of a line look: what stands for a plan is open, what stands for what happened is full. */
    public enum Shape {
        ROUND,
        SQUARE
    }

    /**
     * One line.
     *
     * @param tint lines of one tint belong together
     * @param points one for each year
     */
    public record Line(String label, Shape shape, int tint, List<Point> points) {}

    /**
     * The value of a year.
     *
     * @param value null when nothing is known, which is not 0
     * @param shown the value as people read it, or that nothing is known
     * @param path where the rows behind it stand, if anywhere
     */
    public record Point(
            @Nullable Double value, String shown, @Nullable String path) {}

    private record Drawn(
            String kind,
            String title,
            String unit,
            List<ChartAxis.Tick> years,
            List<ChartAxis.Tick> ticks,
            List<DrawnLine> lines,
            List<String> gaps) {}

    private record DrawnLine(String label, Shape shape, int tint, List<DrawnPoint> points) {}

    private record DrawnPoint(
            double at,
            @Nullable Double value,
            String shown,
            @Nullable String path) {}
}
