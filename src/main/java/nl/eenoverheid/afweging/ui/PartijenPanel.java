package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Who gave weights and for whom is waited; never what they gave. */
final class PartijenPanel extends Composite<Panel> {
    private final transient AfwegingDetail afweging;
    private final transient AfwegingActs acts;
    private final transient Runnable done;
    private final transient LocalDate today;

    PartijenPanel(AfwegingDetail afweging, AfwegingActs acts, LocalDate today, Runnable done) {
        this.afweging = afweging;
        this.acts = acts;
        this.today = today;
        this.done = done;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(AfwegingTexts.text("afweging.parties.title"));
        LocalDate last = afweging.sluitOp();
        if (afweging.status() == AfwegingStatus.WEGEN && last != null) {
            panel.add(AfwegingTexts.soft(AfwegingTexts.text(
                    today.isAfter(last) ? "afweging.parties.over" : "afweging.parties.until",
                    Dates.day(last, getLocale()))));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("afweging-partijen");
        list.getElement().setAttribute("role", "list");
        afweging.partijen().forEach(partij -> list.add(row(partij)));
        panel.add(list);
        return panel;
    }

    private ListItem row(AfwegingDetail.Partij partij) {
        Span name = new Span(partij.naam());
        name.addClassName("afweging-name");
        Div line = new Div(name, badge(partij));
        line.addClassName("eo-line");
        ListItem row = new ListItem(line);
        Instant op = partij.op();
        if (afweging.status().showsWeights() && op != null && partij.gegeven()) {
            row.add(AfwegingTexts.quiet(Dates.moment(op, getLocale())));
        }
        if (!partij.overgeslagen().isEmpty()) {
            row.add(new Quote(partij.overgeslagen()));
        }
        if (mayPass(partij)) {
            row.add(passOver(partij));
        }
        return row;
    }

    private boolean mayPass(AfwegingDetail.Partij partij) {
        LocalDate last = afweging.sluitOp();
        return afweging.canManage()
                && afweging.status() == AfwegingStatus.WEGEN
                && partij.isAwaited()
                && last != null
                && today.isAfter(last);
    }

    private Component passOver(AfwegingDetail.Partij partij) {
        Button button = new Button(
                AfwegingTexts.text("afweging.action.passOver"), click -> acts.passOver(afweging, partij, done));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(AfwegingTexts.text(
                "afweging.action.of", AfwegingTexts.text("afweging.action.passOver"), partij.naam()));
        return button;
    }

    private static StatusBadge badge(AfwegingDetail.Partij partij) {
        if (partij.gegeven()) {
            return new StatusBadge(Tone.GOOD, "✓", AfwegingTexts.text("afweging.party.given"));
        }
        return partij.isAwaited()
                ? new StatusBadge(Tone.WARN, "◔", AfwegingTexts.text("afweging.party.awaited"))
                : new StatusBadge(Tone.NEUTRAL, "–", AfwegingTexts.text("afweging.party.passed"));
    }
}
