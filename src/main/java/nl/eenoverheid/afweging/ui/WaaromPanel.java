package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;

/** Why, in the words of a person. It stands above the figures. */
final class WaaromPanel extends Composite<Panel> {
    private final transient AfwegingDetail afweging;
    private final transient AfwegingActs acts;
    private final transient Runnable done;

    WaaromPanel(AfwegingDetail afweging, AfwegingActs acts, Runnable done) {
        this.afweging = afweging;
        this.acts = acts;
        this.done = done;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(AfwegingTexts.text("afweging.why.title"));
        if (afweging.tekst().isEmpty()) {
            panel.add(AfwegingTexts.soft(AfwegingTexts.text("afweging.why.none")));
        } else {
            panel.add(new Prose(afweging.tekst()), AfwegingTexts.soft(signed()));
        }
        if (afweging.status() == AfwegingStatus.OPEN
                && !afweging.reden().isEmpty()
                && !afweging.tekst().isEmpty()) {
            panel.add(new Paragraph(AfwegingTexts.text("afweging.why.reopened", afweging.reden())));
        }
        if (afweging.canWrite()) {
            panel.add(actions());
        }
        return panel;
    }

    private Div actions() {
        Div line = new Div();
        line.addClassName("eo-line");
        if (afweging.status() == AfwegingStatus.OPEN) {
            Button finish =
                    new Button(AfwegingTexts.text("afweging.finish.title"), click -> acts.finish(afweging, done));
            finish.addThemeName("primary");
            line.add(finish, new Button(AfwegingTexts.text("afweging.back.title"), click -> acts.back(afweging, done)));
        } else {
            line.add(new Button(AfwegingTexts.text("afweging.reopen.title"), click -> acts.reopen(afweging, done)));
        }
        return line;
    }

    private String signed() {
        Instant op = afweging.afgerondOp();
        return AfwegingTexts.text(
                "afweging.why.by",
                afweging.wie(),
                op == null ? "" : Dates.date(Dates.dayOf(op), getLocale()),
                chosen());
    }

    private String chosen() {
        for (int option = 0; option < afweging.opties().size(); option++) {
            if (afweging.keuze() != null
                    && afweging.keuze() == afweging.opties().get(option).id()) {
                return AfwegingTexts.text("afweging.why.for", AfwegingTexts.option(afweging, option));
            }
        }
        return AfwegingTexts.text("afweging.why.forNone");
    }
}
