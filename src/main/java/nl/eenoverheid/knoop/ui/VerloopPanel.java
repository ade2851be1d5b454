package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.workspace.VerloopGroep;
import nl.eenoverheid.workspace.VerloopRegel;

/** What happened to a question, newest first; what one person did many times on a day is told once. */
final class VerloopPanel extends Composite<Panel> {

    VerloopPanel(List<VerloopRegel> verloop, LocalDate today) {
        getContent().setHeading(getTranslation("knoop.verloop.title"));
        Timeline timeline = new Timeline();
        VerloopGroep.of(verloop)
                .forEach(groep ->
                        timeline.add(StandText.day(Dates.dayOf(groep.first().op()), today, getLocale()), told(groep)));
        getContent().add(timeline);
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    private Component told(VerloopGroep groep) {
        VerloopRegel first = groep.first();
        int times = groep.regels().size();
        if (groep.isSame()) {
            String line = line(first, first.toelichting());
            return new Prose(times == 1 ? line : getTranslation("knoop.verloop.times", line, times));
        }
        UnorderedList list = new UnorderedList();
        groep.regels().forEach(regel -> list.add(new ListItem(regel.toelichting())));
        NativeDetails folded = new NativeDetails(getTranslation("knoop.verloop.times", line(first, ""), times), list);
        folded.addClassName("knoop-fold");
        return folded;
    }

    private String line(VerloopRegel regel, String toelichting) {
        return getTranslation(
                toelichting.isEmpty() ? "knoop.verloop.line" : "knoop.verloop.lineWith",
                regel.wie(),
                regel.organisatie(),
                getTranslation(regel.soort()),
                toelichting);
    }
}
