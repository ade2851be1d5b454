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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture that answers the question in its title, with the same figures as a table one click away. */
public final class EoChart extends Section {
    private final String question;
    private final transient ChartPicture figures;
    private final Picture picture = new Picture();
    private final NativeButton more = new NativeButton();
    private final NativeButton toggle = new NativeButton();
    private @Nullable TableCard table;
    private final List<String> sources = new ArrayList<>();
    private boolean folded;

    /**
     * A card with a picture.
     *
     * @param question what the picture answers
     * @param note what is counted and when; may be empty
     */
    public EoChart(String question, String note, ChartPicture figures) {
        this.question = question;
        this.figures = figures;
        addClassNames("eo-card", "eo-chart-card");
        getElement().setAttribute("aria-label", question);
        add(new H2(question));
        if (!note.isEmpty()) {
            Paragraph words = new Paragraph(note);
            words.addClassName("eo-soft");
            add(words);
        }
        more.addClassName("eo-linklike");
        more.addClickListener(event -> unfold());
        toggle.addClassName("eo-linklike");
        toggle.addClickListener(event -> showTable(picture.isVisible()));
        add(picture, more, toggle);
        figures.folded().ifPresentOrElse(this::fold, this::unfold);
        toggle.setText(getTranslation("ui.chart.asTable"));
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
        return new EoChart(question, note, new BarPicture(labels, values, bars));
    }

    /**
     * What streams from stop to stop, in columns that each have a name.
     *
     * @param question what the chart answers
     * @param note what is counted and when; may be empty
     * @param columns the names of the columns
     * @param values what the values are, for the head of the table
     */
    public static EoChart flow(
            String question, String note, List<String> columns, String values, List<Stop> stops, List<Stream> streams) {
        return new EoChart(question, note, new FlowPicture(columns, values, stops, streams));
    }

    /** Adds a link or button under the picture. */
    public EoChart action(Component action) {
        add(action);
        return this;
    }

    /** Lets the picture be kept as a file, with its title and what was said under it. */
    public EoChart keepable() {
        NativeButton keep = new NativeButton(getTranslation("ui.chart.keep"));
        keep.addClassName("eo-linklike");
        keep.addClickListener(
                event -> picture.getElement().callJsFunction("save", question, String.join(" ", sources)));
        toggle.addClickListener(event -> keep.setVisible(picture.isVisible()));
        addComponentAtIndex(indexOf(toggle) + 1, keep);
        return this;
    }

    /** Says under the picture where its figures are from. */
    public EoChart source(String text) {
        sources.add(text);
        Paragraph source = new Paragraph(text);
        source.addClassName("eo-chart-source");
        add(source);
        return this;
    }

    private void showTable(boolean asTable) {
        if (table == null) {
            table = figures.table(question);
            addComponentAtIndex(indexOf(picture) + 1, table);
        }
        table.setVisible(asTable);
        picture.setVisible(!asTable);
        more.setVisible(!asTable && folded);
        toggle.setText(getTranslation(asTable ? "ui.chart.asPicture" : "ui.chart.asTable"));
    }

    private void fold(ChartPicture first) {
        picture.show(first.drawn(question));
        more.setText(getTranslation("ui.chart.all", figures.size()));
        folded = true;
    }

    private void unfold() {
        picture.show(figures.drawn(question));
        more.setVisible(false);
        folded = false;
    }

    static Component label(String text, @Nullable String path) {
        return path == null ? new Span(text) : new PathLink(path, text);
    }

    /**
     * One bar.
     *
     * @param value null when nothing is known, which is not 0
     * @param shown the value as people read it
     * @param path where the rows behind it stand, if anywhere
     */
    public record Bar(
            String label,
            @Nullable Double value,
            String shown,
            Tone tone,
            @Nullable String path) {
        /** One of which the value is known. */
        public Bar(String label, double value, String shown, Tone tone, @Nullable String path) {
            this(label, Double.valueOf(value), shown, tone, path);
        }
    }

    /**
     * One area.
     *
     * @param label its whole name
     * @param abbreviation what fits in a tile, about eight letters
     * @param row from the north, from 0
     * @param column from the west, from 0
     * @param value what decides the colour; null when nothing is known, which is not 0
     * @param brief the value without its unit, for the tile; may be empty
     * @param shown the value as people read it
     * @param path where the rows behind it stand, if anywhere
     */
    public record Tile(
            String label,
            String abbreviation,
            int row,
            int column,
            @Nullable Double value,
            String brief,
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

    @Tag("eo-chart")
    @JsModule("./chart.ts")
    @NpmPackage(value = "echarts", version = "6.1.0")
    private static final class Picture extends Component {
        void show(Object data) {
            getElement().setPropertyBean("data", data);
        }
    }
}
