package nl.eenoverheid.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Bars below each other, each with its label and its value.
 *
 * @param labels what the rows are, for the head of the table
 * @param values what the values are, for the head of the table
 */
public record BarPicture(String labels, String values, List<EoChart.Bar> bars) implements ChartPicture {
    public BarPicture {
        bars = List.copyOf(bars);
    }

    @Override
    public Object drawn(String title) {
        return new Drawn("bars", title, bars);
    }

    @Override
    public TableCard table(String title) {
        TableCard table = new TableCard(title, List.of(labels, values)).numbers(1);
        bars.forEach(bar -> table.row(EoChart.label(bar.label(), bar.path()), new Span(bar.shown())));
        return table;
    }

    @Override
    public int size() {
        return bars.size();
    }

    private record Drawn(String kind, String title, List<EoChart.Bar> bars) {}
}
