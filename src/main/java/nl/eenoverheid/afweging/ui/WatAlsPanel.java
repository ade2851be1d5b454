package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.calculation.Points;
import nl.eenoverheid.afweging.calculation.Weights;

/**
 * What changes when one interest weighs more or less: its bar is dragged or moved with the arrow keys, the others keep
 * their proportions, and the totals move along. Nothing of it is kept.
 */
final class WatAlsPanel extends Composite<Fold> {
    private static final double HALF = 0.5;

    private final transient AfwegingDetail afweging;
    private final transient List<Bar> bars = new ArrayList<>();
    private final DotPlot plot;
    private final Select<Integer> whose = new Select<>();
    private transient Weights given;
    private transient Weights now;

    WatAlsPanel(AfwegingDetail afweging) {
        this.afweging = afweging;
        this.given = afweging.together();
        this.now = given;
        this.plot = StandPanel.plot(afweging, "afweging.whatIf.title").spoken();
        whose.setLabel(AfwegingTexts.text("afweging.whatIf.whose"));
        whose.setItems(
                IntStream.rangeClosed(0, afweging.weighed().size()).boxed().toList());
        whose.setItemLabelGenerator(this::name);
        whose.setValue(0);
        whose.addValueChangeListener(chosen -> start());
    }

    @Override
    protected Fold initContent() {
        Fold panel = new Fold(AfwegingTexts.text("afweging.whatIf.title"));
        panel.addClassName("afweging-what-if");
        panel.add(whose);
        Div rows = new Div();
        rows.addClassName("afweging-bars");
        IntStream.range(0, afweging.belangen().size()).forEach(interest -> rows.add(bar(interest)));
        Button again = new Button(AfwegingTexts.text("afweging.whatIf.again"), click -> start());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        panel.add(plot, AfwegingTexts.soft(AfwegingTexts.text("afweging.whatIf.text")), rows, again);
        show();
        return panel;
    }

    private Div bar(int interest) {
        String name = afweging.belangen().get(interest).naam();
        var bar = new Bar(new PuntenBalk(AfwegingTexts.text("afweging.bar", name), HALF), new Span());
        bar.range().addValueChangeListener(moved -> {
            if (moved.isFromClient()) {
                now = now.moved(interest, Objects.requireNonNullElse(moved.getValue(), 0.0) / Points.ALL);
                show();
            }
        });
        bar.points().addClassName("afweging-figure");
        bars.add(bar);
        Span label = new Span(name);
        label.addClassName("afweging-name");
        Div row = new Div(label, bar.range(), bar.points());
        row.addClassName("afweging-bar-row");
        return row;
    }

    private void start() {
        int chosen = Objects.requireNonNullElse(whose.getValue(), 0);
        given = chosen == 0
                ? afweging.together()
                : afweging.weights(afweging.weighed().get(chosen - 1));
        now = given;
        show();
    }

    private void show() {
        for (int interest = 0; interest < bars.size(); interest++) {
            Bar bar = bars.get(interest);
            bar.range().setValue(now.share(interest) * Points.ALL);
            String points =
                    AfwegingTexts.text("afweging.points", AfwegingTexts.points(now.share(interest), getLocale()));
            bar.points().setText(points);
            bar.range().getElement().setAttribute("aria-valuetext", points);
        }
        plot.show(StandPanel.data(
                answer(),
                List.of(
                        StandPanel.row(afweging, AfwegingTexts.text("afweging.whatIf.now"), true, now),
                        StandPanel.row(afweging, AfwegingTexts.text("afweging.whatIf.given"), false, given))));
    }

    private String answer() {
        Set<Integer> before = afweging.effects().top(given);
        Set<Integer> top = afweging.effects().top(now);
        String first = AfwegingTexts.options(afweging, top);
        return top.equals(before)
                ? AfwegingTexts.text("afweging.whatIf.same", first)
                : AfwegingTexts.text("afweging.whatIf.other", first, AfwegingTexts.options(afweging, before));
    }

    private String name(Integer chosen) {
        return chosen == 0
                ? AfwegingTexts.text("afweging.together")
                : afweging.weighed().get(chosen - 1).naam();
    }

    private record Bar(PuntenBalk range, Span points) {}
}
