package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.eenoverheid.ui.TableCard;

/** Rows of dots on one scale below what they answer, with the same figures as a table one click away. */
final class DotPlot extends Div {
    private final Paragraph answer = new Paragraph();
    private final Picture picture = new Picture();
    private final TableCard table;
    private final NativeButton toggle = new NativeButton();

    /**
     * An empty picture.
     *
     * @param title what the table shows, for who does not see it
     * @param legend what the signs stand for
     * @param columns the head of the table
     */
    DotPlot(String title, String legend, List<String> columns) {
        addClassName("afweging-dots");
        table = new TableCard(title, columns);
        toggle.addClassName("eo-linklike");
        toggle.addClickListener(click -> showTable(!table.isVisible()));
        answer.addClassName("afweging-answer");
        add(answer, AfwegingTexts.soft(legend), picture, table, toggle);
        showTable(false);
    }

    /** Shows these, in the picture and in the table. */
    void show(Data data) {
        answer.setText(data.title());
        picture.show(data);
        table.clear();
        data.rows()
                .forEach(row -> table.row(
                        row.label(), row.dots().stream().map(Dot::figure).toArray(String[]::new)));
    }

    /** Says the answer aloud each time that it becomes another one. */
    DotPlot spoken() {
        answer.getElement().setAttribute("role", "status");
        return this;
    }

    private void showTable(boolean asTable) {
        table.setVisible(asTable);
        picture.setVisible(!asTable);
        toggle.setText(getTranslation(asTable ? "ui.chart.asPicture" : "ui.chart.asTable"));
    }

    /**
     * What is shown.
     *
     * @param title what it answers
     * @param from where the scale begins
     * @param to where it ends
     */
    record Data(String title, double from, double to, List<Tick> ticks, List<Row> rows) {}

    /** A value on the scale that has a name. */
    record Tick(double at, String text) {}

    /**
     * A line of dots.
     *
     * @param strong whether it is the one to look at
     */
    record Row(String label, boolean strong, List<Dot> dots) {}

    /**
     * One dot; a band when the ends differ.
     *
     * @param sign one or two letters
     * @param index which tint
     * @param figure what the table says
     * @param text what it says in words
     */
    record Dot(String sign, int index, double low, double high, String figure, String text) {}

    @Tag("eo-dots")
    @JsModule("./dots.ts")
    private static final class Picture extends Component {
        void show(Data data) {
            getElement().setPropertyBean("data", data);
        }
    }
}
