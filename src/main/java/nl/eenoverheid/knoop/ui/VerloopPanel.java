package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.workspace.VerloopRegel;

/** What happened to a question, newest first. */
final class VerloopPanel extends Composite<Panel> {

    VerloopPanel(List<VerloopRegel> verloop, LocalDate today) {
        getContent().setHeading(getTranslation("knoop.verloop.title"));
        Timeline timeline = new Timeline();
        for (VerloopRegel regel : verloop) {
            String key = regel.toelichting().isEmpty() ? "knoop.verloop.line" : "knoop.verloop.lineWith";
            timeline.add(
                    StandText.day(Dates.dayOf(regel.op()), today, getLocale()),
                    getTranslation(
                            key, regel.wie(), regel.organisatie(), getTranslation(regel.soort()), regel.toelichting()));
        }
        getContent().add(timeline);
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }
}
