package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.calculation.Differences;
import nl.eenoverheid.afweging.calculation.Points;

/** Where the parties really differ: in what weighs, and in the option that comes out of it. */
final class VerschilPanel extends Composite<Fold> {
    private final transient AfwegingDetail afweging;

    VerschilPanel(AfwegingDetail afweging) {
        this.afweging = afweging;
    }

    @Override
    protected Fold initContent() {
        Fold panel = new Fold(AfwegingTexts.text("afweging.differ.title"));
        panel.add(plot(), AfwegingTexts.soft(AfwegingTexts.text("afweging.differ.text")));
        panel.add(new H3(AfwegingTexts.text("afweging.differ.pairs")), pairs());
        return panel;
    }

    private String legend() {
        return IntStream.range(0, afweging.weighed().size())
                .mapToObj(party -> AfwegingTexts.text(
                        "afweging.legend",
                        party + 1,
                        afweging.weighed().get(party).naam()))
                .collect(Collectors.joining(" · "));
    }

    private Component plot() {
        List<String> columns = new ArrayList<>(List.of(AfwegingTexts.text("afweging.table.interest")));
        afweging.weighed().forEach(party -> columns.add(party.naam()));
        DotPlot plot = new DotPlot(AfwegingTexts.text("afweging.differ.title"), legend(), columns);
        plot.show(new DotPlot.Data(
                answer(),
                0,
                Points.ALL,
                List.of(
                        new DotPlot.Tick(0, AfwegingTexts.text("afweging.points", "0")),
                        new DotPlot.Tick(Points.ALL / 2, "50"),
                        new DotPlot.Tick(Points.ALL, AfwegingTexts.text("afweging.points", Points.ALL))),
                afweging.differences().spreads().stream().map(this::row).toList()));
        return plot;
    }

    private String answer() {
        Differences.Spread most = afweging.differences().spreads().getFirst();
        return AfwegingTexts.text(
                "afweging.differ.answer",
                afweging.belangen().get(most.interest()).naam(),
                AfwegingTexts.points(most.least(), getLocale()),
                AfwegingTexts.points(most.most(), getLocale()));
    }

    private DotPlot.Row row(Differences.Spread spread) {
        AfwegingDetail.Belang belang = afweging.belangen().get(spread.interest());
        return new DotPlot.Row(
                belang.naam(),
                false,
                IntStream.range(0, afweging.weighed().size())
                        .mapToObj(party -> dot(party, belang))
                        .toList());
    }

    private DotPlot.Dot dot(int party, AfwegingDetail.Belang belang) {
        AfwegingDetail.Partij partij = afweging.weighed().get(party);
        int points = partij.punten().getOrDefault(belang.id(), 0);
        return new DotPlot.Dot(
                String.valueOf(party + 1),
                party,
                points,
                points,
                String.valueOf(points),
                AfwegingTexts.text("afweging.dot", partij.naam(), points));
    }

    private Component pairs() {
        Differences differences = afweging.differences();
        List<Differences.Pair> apart = differences.apart();
        if (apart.isEmpty()) {
            return AfwegingTexts.soft(AfwegingTexts.text("afweging.differ.none"));
        }
        UnorderedList list = new UnorderedList();
        apart.forEach(pair -> list.add(new ListItem(said(differences, pair))));
        return list;
    }

    private String said(Differences differences, Differences.Pair pair) {
        AfwegingDetail.Partij one = afweging.weighed().get(pair.one());
        AfwegingDetail.Partij other = afweging.weighed().get(pair.other());
        AfwegingDetail.Belang belang = afweging.belangen().get(pair.interest());
        return AfwegingTexts.text(
                "afweging.differ.pair",
                one.naam(),
                AfwegingTexts.options(afweging, differences.effects().top(afweging.weights(one))),
                other.naam(),
                AfwegingTexts.options(afweging, differences.effects().top(afweging.weights(other))),
                belang.naam(),
                one.punten().getOrDefault(belang.id(), 0),
                other.punten().getOrDefault(belang.id(), 0));
    }
}
