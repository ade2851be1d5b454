package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row for each of many, with a dot for each measure, all on one scale.
 *
 * @param labels what the rows are, for the head of the table
 * @param unit in what is measured, above the dots
 * @param measures what is measured: one or a few; each has a sign of its own
 */
public record DotPicture(String labels, String unit, List<String> measures, List<Row> rows) implements ChartPicture {
    /** Of a longer list these are shown first: as many as there are municipalities in Drenthe and Overijssel. */
    private static final int FIRST = 37;

    public DotPicture {
        measures = List.copyOf(measures);
        rows = List.copyOf(rows);
    }

    @Override
    public Object drawn(String title) {
        List<Double> values = rows.stream()
                .flatMap(row -> row.dots().stream())
                .map(Dot::value)
                .filter(Objects::nonNull)
                .toList();
        return new Drawn(
                "dots",
                title,
                unit,
                measures,
                ChartAxis.of(values, UI.getCurrent().getLocale()),
                rows);
    }

    @Override
    public TableCard table(String title) {
        List<String> columns = new ArrayList<>(List.of(labels));
        columns.addAll(measures);
        TableCard table = new TableCard(title, columns)
                .numbers(IntStream.rangeClosed(1, measures.size()).toArray());
        rows.forEach(row -> table.row(
                EoChart.label(row.label(), row.path()),
                row.dots().stream().map(dot -> new Span(dot.shown())).toArray(Component[]::new)));
        return table;
    }

    @Override
    public Optional<ChartPicture> folded() {
        return rows.size() <= FIRST + 3
                ? Optional.empty()
                : Optional.of(new DotPicture(labels, unit, measures, rows.subList(0, FIRST)));
    }

    @Override
    public int size() {
        return rows.size();
    }

    /**
     * One of many.
     *
     * @param strong whether it is one to look at
     * @param dots one for each measure
     * @param path where the rows behind it stand, if anywhere
     */
    public record Row(
            String label,
            boolean strong,
            List<Dot> dots,
            @Nullable String path) {}

    /**
     * One value.
     *
     * @param value null when nothing is known, which is not 0
     * @param brief the value without its unit, or that nothing is known
     * @param shown the value as people read it
     */
    public record Dot(@Nullable Double value, String brief, String shown) {}

    private record Drawn(
            String kind,
            String title,
            String unit,
            List<String> measures,
            List<ChartAxis.Tick> ticks,
            List<Row> rows) {}
}
