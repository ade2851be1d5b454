package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.HerzieningRegel;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.workspace.VerloopRegel;

/** Each time that people looked again, and what happened to the besluit. */
final class BesluitHistory extends Composite<Div> {
    private final transient BesluitDetail besluit;
    private final transient List<VerloopRegel> verloop;

    BesluitHistory(BesluitDetail besluit, List<VerloopRegel> verloop) {
        this.besluit = besluit;
        this.verloop = verloop;
    }

    @Override
    protected Div initContent() {
        Div history = new Div();
        history.addClassName("eo-col");
        if (!besluit.herzieningen().isEmpty()) {
            history.add(new Panel(getTranslation("besluit.herziening.history"), reviews()));
        }
        Panel happened = new Panel(getTranslation("besluit.verloop.title"), events());
        happened.addClassName("besluit-niet-op-papier");
        history.add(happened);
        return history;
    }

    private Component reviews() {
        Timeline timeline = new Timeline();
        besluit.herzieningen()
                .forEach(each -> timeline.add(Dates.date(Dates.dayOf(each.op()), getLocale()), review(each)));
        return timeline;
    }

    private Component review(HerzieningRegel review) {
        Div words = new Div(new Prose(
                getTranslation("besluit.herzieningUitkomst." + review.uitkomst().name())));
        words.add(new Prose(review.toelichting()));
        if (!review.vervolg().isEmpty()) {
            words.add(new Prose(getTranslation("besluit.herziening.verder", review.vervolg())));
        }
        LocalDate next = review.volgendeOp();
        if (next != null) {
            words.add(new Prose(getTranslation("besluit.herziening.weer", Dates.date(next, getLocale()))));
        }
        words.add(BesluitTexts.soft(getTranslation("besluit.wie", review.wie(), review.organisatie())));
        return words;
    }

    private Component events() {
        Timeline timeline = new Timeline();
        verloop.forEach(each -> timeline.add(Dates.moment(each.op(), getLocale()), event(each)));
        return timeline;
    }

    private String event(VerloopRegel regel) {
        String who = getTranslation("besluit.wie", regel.wie(), regel.organisatie());
        String what = who + " " + getTranslation(regel.soort());
        return regel.toelichting().isEmpty() ? what : what + "\n" + regel.toelichting();
    }
}
