package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.EerdereWeging;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.Timeline;

/** What each party gives up with each option, and what it gave before. */
final class OpgavenPanel extends Composite<Fold> {
    private final transient AfwegingDetail afweging;
    private final transient List<EerdereWeging> earlier;

    OpgavenPanel(AfwegingDetail afweging, List<EerdereWeging> earlier) {
        this.afweging = afweging;
        this.earlier = earlier;
    }

    @Override
    protected Fold initContent() {
        Fold panel = new Fold(AfwegingTexts.text("afweging.givenUp.heading"));
        List<String> columns = new ArrayList<>(List.of(AfwegingTexts.text("afweging.column.party")));
        for (int option = 0; option < afweging.opties().size(); option++) {
            columns.add(AfwegingTexts.option(afweging, option));
        }
        TableCard table = new TableCard(AfwegingTexts.text("afweging.givenUp.heading"), columns);
        table.addClassName("afweging-kaarten");
        afweging.weighed().forEach(partij -> table.row(name(partij), cells(partij)));
        panel.add(table);
        if (!earlier.isEmpty()) {
            panel.add(versions());
        }
        return panel;
    }

    private static Span name(AfwegingDetail.Partij partij) {
        Span name = new Span(partij.naam());
        name.addClassName("afweging-name");
        return name;
    }

    /** Each says its option too, for a phone, where they stand below each other. */
    private Component[] cells(AfwegingDetail.Partij partij) {
        return IntStream.range(0, afweging.opties().size())
                .mapToObj(option -> {
                    String said = partij.opgaven()
                            .getOrDefault(afweging.opties().get(option).id(), "");
                    Span repeated = new Span(AfwegingTexts.option(afweging, option));
                    repeated.addClassName("afweging-repeated");
                    Div cell = new Div(repeated, new Span(said.isEmpty() ? "–" : said));
                    cell.setClassName("afweging-leeg", said.isEmpty());
                    return cell;
                })
                .toArray(Component[]::new);
    }

    private NativeDetails versions() {
        Timeline timeline = new Timeline();
        earlier.forEach(each -> timeline.add(
                Dates.moment(each.op(), getLocale()),
                AfwegingTexts.text("afweging.earlier.line", each.wie(), each.organisatie(), points(each))));
        afweging.weighed().stream()
                .filter(partij -> !partij.reden().isEmpty())
                .forEach(partij -> timeline.add(
                        partij.op() == null ? "" : Dates.moment(partij.op(), getLocale()),
                        AfwegingTexts.text("afweging.earlier.reason", partij.naam(), partij.reden())));
        return new NativeDetails(AfwegingTexts.text("afweging.earlier", earlier.size()), timeline);
    }

    private String points(EerdereWeging before) {
        return afweging.belangen().stream()
                .filter(belang -> before.punten().containsKey(belang.id()))
                .map(belang -> AfwegingTexts.text(
                        "afweging.dot", belang.naam(), before.punten().getOrDefault(belang.id(), 0)))
                .collect(Collectors.joining(", "));
    }
}
