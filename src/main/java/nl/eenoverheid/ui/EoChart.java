package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A picture that answers the question in its title, with the same figures as a table one click away. */
public final class EoChart extends Section {
    private final Picture picture;
    private final TableCard table;
    private final NativeButton toggle = new NativeButton();

    private EoChart(String question, String note, Picture picture, TableCard table) {
        this.picture = picture;
        this.table = table;
        addClassNames("eo-card", "eo-chart-card");
        getElement().setAttribute("aria-label", question);
        add(new H2(question));
        if (!note.isEmpty()) {
            Paragraph words = new Paragraph(note);
            words.addClassName("eo-soft");
            add(words);
        }
        toggle.addClassName("eo-linklike");
        toggle.addClickListener(event -> showTable(!table.isVisible()));
        add(picture, table, toggle);
        showTable(false);
    }

    /**
     * Bars below each other, each with its label and its value.
     *
     * @param question what the chart answers
     * @param note what is counted and when; may be empty
     * @param labels what the rows are, for the head of the table
     * @param values what the values are, for the head of the table
     */
    public static EoChart bars(String question, String note, String labels, String values, List<Bar> bars) {
        TableCard table = new TableCard(question, List.of(labels, values)).numbers(1);
        bars.forEach(bar -> table.row(label(bar.label(), bar.path()), new Span(bar.shown())));
        return new EoChart(question, note, new Picture(new Data("bars", question, bars, List.of(), null)), table);
    }

    /**
     * A map of equal tiles, one for each area, darker where the value is higher.
     *
     * @param question what the chart answers
     * @param note what is counted and when; may be empty
     * @param labels what the rows are, for the head of the table
     * @param values what the values are, for the head of the table
     */
    public static EoChart tiles(String question, String note, String labels, String values, List<Tile> tiles) {
        TableCard table = new TableCard(question, List.of(labels, values)).numbers(1);
        tiles.forEach(tile -> table.row(label(tile.label(), tile.path()), new Span(tile.shown())));
        return new EoChart(question, note, new Picture(new Data("tiles", question, List.of(), tiles, null)), table);
    }

    /**
     * What streams from stop to stop, in columns that each have a name. Where there is no room for all stops of a column,
     * the smallest of them become one in the picture; the table has all.
     *
     * @param question what the chart answers
     * @param note what is counted and when; may be empty
     * @param columns the names of the columns
     * @param values what the values are, for the head of the table
     */
    public static EoChart flow(
            String question, String note, List<String> columns, String values, List<Stop> stops, List<Stream> streams) {
        TableCard table = new TableCard(
                        question,
                        List.of(
                                I18NProvider.translate("ui.chart.flow.stop"),
                                I18NProvider.translate("ui.chart.flow.where"),
                                values,
                                I18NProvider.translate("ui.chart.flow.onward")))
                .numbers(2);
        stops.forEach(stop -> table.row(
                label(stop.label(), stop.path()),
                new Span(columns.get(stop.column())),
                new Span(stop.shown()),
                new Span(onward(stop, stops, streams))));
        Flow flow = new Flow(columns, stops, streams, I18NProvider.translate("ui.chart.flow.others"));
        return new EoChart(question, note, new Picture(new Data("flow", question, List.of(), List.of(), flow)), table);
    }

    /** Where a stop leads to, with how much goes there, as words. */
    private static String onward(Stop from, List<Stop> stops, List<Stream> streams) {
        return streams.stream()
                .filter(stream -> stream.from().equals(from.id()))
                .flatMap(stream -> stops.stream()
                        .filter(stop -> stop.id().equals(stream.to()))
                        .map(stop -> I18NProvider.translate("ui.chart.flow.stream", stop.label(), stream.value())))
                .collect(Collectors.joining(", "));
    }

    /** Adds a link or button under the picture. */
    public EoChart action(Component action) {
        add(action);
        return this;
    }

    private void showTable(boolean asTable) {
        table.setVisible(asTable);
        picture.setVisible(!asTable);
        toggle.setText(getTranslation(asTable ? "ui.chart.asPicture" : "ui.chart.asTable"));
    }

    private static Component label(String text, @Nullable String path) {
        return path == null ? new Span(text) : new PathLink(path, text);
    }

    /**
     * One bar.
     *
     * @param shown the value as people read it
     * @param path where the rows behind it stand, if anywhere
     */
    public record Bar(
            String label,
            double value,
            String shown,
            Tone tone,
            @Nullable String path) {}

    /**
     * One area.
     *
     * @param label its whole name
     * @param abbreviation what fits in a tile, about eight letters
     * @param row from the north, from 0
     * @param column from the west, from 0
     * @param value what decides the colour; null when nothing is known, which is not 0
     * @param shown the value as people read it
     * @param path where the rows behind it stand, if anywhere
     */
    public record Tile(
            String label,
            String abbreviation,
            int row,
            int column,
            @Nullable Double value,
            String shown,
            @Nullable String path) {}

    /**
     * Where something is on its way.
     *
     * @param id by which streams name it
     * @param column from where it begins, from 0
     * @param shown the value as people read it
     * @param path where it is told more of, if anywhere
     */
    public record Stop(
            String id,
            int column,
            String label,
            int value,
            String shown,
            Tone tone,
            @Nullable String path) {}

    /** How much goes from one stop to another. */
    public record Stream(String from, String to, int value) {}

    private record Flow(List<String> columns, List<Stop> stops, List<Stream> streams, String others) {}

    private record Data(
            String kind,
            String title,
            List<Bar> bars,
            List<Tile> tiles,
            @Nullable Flow flow) {}

    @Tag("eo-chart")
    @JsModule("./chart.ts")
    @NpmPackage(value = "echarts", version = "6.1.0")
    private static final class Picture extends Component {
        Picture(Data data) {
            getElement().setPropertyBean("data", data);
        }
    }
}
