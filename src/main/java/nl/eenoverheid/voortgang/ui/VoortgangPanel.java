package nl.eenoverheid.voortgang.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.voortgang.BesluitVoortgang;
import nl.eenoverheid.voortgang.StapDetail;
import nl.eenoverheid.voortgang.StapStatus;
import nl.eenoverheid.voortgang.Voortgang;

/** How a besluit is carried out: the whole first, then each step. */
@StyleSheet("styles/voortgang.css")
final class VoortgangPanel extends Composite<Panel> {
    private final transient BesluitVoortgang besluit;
    private final transient StapActions actions;

    VoortgangPanel(BesluitVoortgang besluit, StapActions actions) {
        this.besluit = besluit;
        this.actions = actions;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(getTranslation("voortgang.title"));
        if (besluit.stappen().isEmpty()) {
            panel.add(VoortgangTexts.soft(getTranslation("voortgang.none")));
        } else {
            panel.add(whole(besluit.voortgang()), rows());
        }
        if (besluit.canPlan()) {
            Button plan = new Button(getTranslation("voortgang.plan.verb"), click -> actions.askPlan(besluit));
            plan.addClassName("besluit-niet-op-papier");
            panel.add(plan);
        }
        return panel;
    }

    private Component whole(Voortgang voortgang) {
        Div line = new Div(new Span(VoortgangTexts.done(this, voortgang)));
        line.addClassName("eo-line");
        if (voortgang.isFinished()) {
            line.addComponentAsFirst(new StatusBadge(Tone.GOOD, "✓", getTranslation("voortgang.finished")));
        }
        if (voortgang.teLaat() > 0) {
            line.add(VoortgangTexts.late(this, voortgang.teLaat()));
        }
        Div whole = new Div(
                new VoortgangBar(getTranslation("voortgang.title"), voortgang.percentage(), "voortgang-whole"),
                line,
                VoortgangTexts.quiet(getTranslation(besluit.isWeighted() ? "voortgang.weighted" : "voortgang.mean")));
        whole.addClassName("voortgang-total");
        return whole;
    }

    private UnorderedList rows() {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("voortgang-stappen");
        rows.getElement().setAttribute("role", "list");
        besluit.stappen().stream()
                .sorted(Comparator.comparing((StapDetail stap) -> stap.status() == StapStatus.VERVALLEN))
                .forEach(stap -> rows.add(new StapRow(besluit, stap, actions)));
        return rows;
    }
}
