package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Composite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.EffectData;
import nl.eenoverheid.afweging.calculation.Effects;
import nl.eenoverheid.afweging.calculation.Weights;
import nl.eenoverheid.ui.Panel;

/** What the options add up to for each party, and for all of them together. */
final class StandPanel extends Composite<Panel> {
    private final transient AfwegingDetail afweging;

    StandPanel(AfwegingDetail afweging) {
        this.afweging = afweging;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(AfwegingTexts.text("afweging.stand.title"));
        DotPlot plot = plot(afweging, "afweging.stand.title");
        List<DotPlot.Row> rows = new ArrayList<>();
        rows.add(row(afweging, AfwegingTexts.text("afweging.together"), true, afweging.together()));
        afweging.weighed().forEach(partij -> rows.add(row(afweging, partij.naam(), false, afweging.weights(partij))));
        plot.show(data(answer(), rows));
        panel.add(plot);
        panel.add(AfwegingTexts.soft(AfwegingTexts.text("afweging.stand.text")));
        if (!afweging.effects().isKnown()) {
            panel.add(AfwegingTexts.soft(AfwegingTexts.text("afweging.stand.unknown")));
        }
        return panel;
    }

    /** An empty picture of totals. */
    static DotPlot plot(AfwegingDetail afweging, String title) {
        List<String> columns = new ArrayList<>(List.of(AfwegingTexts.text("afweging.column.party")));
        IntStream.range(0, afweging.opties().size())
                .forEach(option -> columns.add(AfwegingTexts.option(afweging, option)));
        return new DotPlot(AfwegingTexts.text(title), legend(afweging), columns);
    }

    private static String legend(AfwegingDetail afweging) {
        return IntStream.range(0, afweging.opties().size())
                .mapToObj(option -> AfwegingTexts.text(
                        "afweging.legend",
                        AfwegingTexts.letter(option),
                        afweging.opties().get(option).naam()))
                .collect(Collectors.joining(" · "));
    }

    /** What stands highest for all together, then for whom something else does. */
    private String answer() {
        Effects effects = afweging.effects();
        Set<Integer> together = effects.top(afweging.together());
        Stream<String> others = afweging.weighed().stream()
                .filter(partij -> Collections.disjoint(together, effects.top(afweging.weights(partij))))
                .collect(Collectors.groupingBy(
                        partij -> effects.top(afweging.weights(partij)),
                        LinkedHashMap::new,
                        Collectors.mapping(AfwegingDetail.Partij::naam, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(each -> AfwegingTexts.text(
                        "afweging.stand.other", each.getValue(), AfwegingTexts.options(afweging, each.getKey())));
        return Stream.concat(
                        Stream.of(
                                AfwegingTexts.text("afweging.stand.answer", AfwegingTexts.options(afweging, together))),
                        others)
                .collect(Collectors.joining(" "));
    }

    static DotPlot.Data data(String title, List<DotPlot.Row> rows) {
        return new DotPlot.Data(
                title,
                EffectData.LOWEST,
                EffectData.HIGHEST,
                List.of(
                        new DotPlot.Tick(EffectData.LOWEST, AfwegingTexts.text("afweging.axis.worse")),
                        new DotPlot.Tick(0, AfwegingTexts.text("afweging.axis.same")),
                        new DotPlot.Tick(EffectData.HIGHEST, AfwegingTexts.text("afweging.axis.better"))),
                rows);
    }

    /** The totals of all options with some weights. */
    static DotPlot.Row row(AfwegingDetail afweging, String label, boolean strong, Weights weights) {
        Effects effects = afweging.effects();
        return new DotPlot.Row(
                label,
                strong,
                IntStream.range(0, effects.size())
                        .mapToObj(option -> dot(afweging, option, effects, weights))
                        .toList());
    }

    private static DotPlot.Dot dot(AfwegingDetail afweging, int option, Effects effects, Weights weights) {
        var total = effects.total(option, weights);
        String figure = AfwegingTexts.total(total, AfwegingTexts.locale());
        return new DotPlot.Dot(
                AfwegingTexts.letter(option),
                option,
                total.low(),
                total.high(),
                figure,
                AfwegingTexts.text("afweging.dot", AfwegingTexts.option(afweging, option), figure));
    }
}
