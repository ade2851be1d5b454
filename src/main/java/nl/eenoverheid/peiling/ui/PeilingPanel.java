package nl.eenoverheid.peiling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.peiling.PeilingDetail;
import nl.eenoverheid.peiling.PeilingService;
import nl.eenoverheid.peiling.Peilingen;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Panel;
import org.jspecify.annotations.Nullable;

/** The round that is open, with one's own answer in it, and those before. What somebody types stays while others speak. */
@StyleSheet("styles/peiling.css")
final class PeilingPanel extends Composite<Panel> {
    private final transient DuidingId duiding;
    private final transient PeilingService peilingen;
    private final transient LocalDate today;
    private final Div top = new Div();
    private final Div answer = new Div();
    private final Div rest = new Div();
    private transient Peilingen shown;
    private transient @Nullable PeilingDetail answering;

    PeilingPanel(DuidingId duiding, PeilingService peilingen, LocalDate today) {
        this.duiding = duiding;
        this.peilingen = peilingen;
        this.today = today;
        shown = peilingen.ofDuiding(duiding);
        List.of(top, answer, rest).forEach(part -> part.addClassName("eo-col"));
        show();
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("peiling.panel.title"), top, answer, rest);
    }

    /** Shows it as it is now. */
    void refresh() {
        Peilingen now = peilingen.ofDuiding(duiding);
        if (!now.equals(shown)) {
            shown = now;
            show();
        }
    }

    private void show() {
        top.removeAll();
        rest.removeAll();
        if (shown.rondes().isEmpty()) {
            top.add(soft(getTranslation("peiling.none")));
        } else {
            PeilingDetail last = shown.rondes().getFirst();
            top.add(new RondeView(last));
            if (last.open() && last.nummer() < shown.lezing()) {
                Paragraph newer = new Paragraph(getTranslation("peiling.newer", shown.lezing()));
                newer.addClassName("peiling-newer");
                top.add(newer);
            }
        }
        showAnswer();
        if (shown.canSpeak() && shown.lezing() > 0) {
            rest.add(ask());
        }
        older();
    }

    /** The form stays as long as it is about the same round and one's own answer in it did not change. */
    private void showAnswer() {
        PeilingDetail round = shown.rondes().stream()
                .findFirst()
                .filter(each -> each.open() && shown.canSpeak())
                .orElse(null);
        if (round != null
                && answering != null
                && round.id().equals(answering.id())
                && round.eigen().equals(answering.eigen())) {
            return;
        }
        answering = round;
        answer.removeAll();
        if (round != null) {
            answer.add(new OordeelForm(round, (oordeel, reden) -> {
                peilingen.speak(round.id(), oordeel, reden);
                Notices.saved(getTranslation("peiling.spoken"));
                refresh();
            }));
        }
    }

    private Component ask() {
        boolean again = !shown.rondes().isEmpty();
        boolean replaces = again && shown.rondes().getFirst().open();
        Button button = new Button(
                getTranslation(again ? "peiling.open.again" : "peiling.open.verb"),
                click -> new PeilingDialog(duiding, today, replaces, data -> {
                            peilingen.open(duiding, data);
                            Notices.saved(getTranslation("peiling.open.done"));
                            refresh();
                        })
                        .open());
        Div line = new Div(button);
        line.addClassName("eo-actions");
        return line;
    }

    private void older() {
        if (shown.rondes().size() > 1) {
            Div all = new Div();
            all.addClassName("eo-col");
            shown.rondes().stream().skip(1).forEach(each -> all.add(new RondeView(each)));
            rest.add(new NativeDetails(
                    getTranslation("peiling.older", shown.rondes().size() - 1), all));
        }
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
