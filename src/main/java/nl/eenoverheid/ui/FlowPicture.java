package nl.eenoverheid.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What streams from stop to stop, in columns that each have a name. Where there is no room for all stops of a column,
 * the smallest of them become one in the picture; the table has all.
 *
 * @param columns the names of the columns
 * @param values what the values are, for the head of the table
 */
public record FlowPicture(List<String> columns, String values, List<EoChart.Stop> stops, List<EoChart.Stream> streams)
        implements ChartPicture {
    public FlowPicture {
        columns = List.copyOf(columns);
        stops = List.copyOf(stops);
        streams = List.copyOf(streams);
    }

    @Override
    public Object drawn(String title) {
        return new Drawn(
                "flow", title, new Flow(columns, stops, streams, I18NProvider.translate("ui.chart.flow.others")));
    }

    @Override
    public TableCard table(String title) {
        TableCard table = new TableCard(
                        title,
                        List.of(
                                I18NProvider.translate("ui.chart.flow.stop"),
                                I18NProvider.translate("ui.chart.flow.where"),
                                values,
                                I18NProvider.translate("ui.chart.flow.onward")))
                .numbers(2);
        stops.forEach(stop -> table.row(
                EoChart.label(stop.label(), stop.path()),
                new Span(columns.get(stop.column())),
                new Span(stop.shown()),
                new Span(onward(stop))));
        return table;
    }

    @Override
    public int size() {
        return stops.size();
    }

    /** Where a stop leads to, with how much goes there, as words. */
    private String onward(EoChart.Stop from) {
        return streams.stream()
                .filter(stream -> stream.from().equals(from.id()))
                .flatMap(stream -> stops.stream()
                        .filter(stop -> stop.id().equals(stream.to()))
                        .map(stop -> I18NProvider.translate("ui.chart.flow.stream", stop.label(), stream.value())))
                .collect(Collectors.joining(", "));
    }

    private record Drawn(String kind, String title, Flow flow) {}

    private record Flow(List<String> columns, List<EoChart.Stop> stops, List<EoChart.Stream> streams, String others) {}
}
