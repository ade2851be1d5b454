package nl.eenoverheid.beginspraak.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import nl.eenoverheid.beginspraak.Beginspraak;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** With whom people talked before anything was drafted, or why nobody did; and whether drafting waits for it. */
@StyleSheet("styles/beginspraak.css")
final class BeginspraakPanel extends Composite<Panel> {
    private final transient Supplier<Beginspraak> read;
    private final transient BeginspraakActions actions;
    private final Div content = new Div();

    BeginspraakPanel(Supplier<Beginspraak> read, BeginspraakActions actions) {
        this.read = read;
        this.actions = actions;
        content.addClassName("eo-col");
        getContent().add(content);
        show();
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("beginspraak.title"));
    }

    /** Reads and shows again. */
    void show() {
        content.removeAll();
        Beginspraak found = read.get();
        if (found.rondes().isEmpty() && found.uitleg() == null) {
            content.add(nothing(found));
            return;
        }
        Beginspraak.Uitleg uitleg = found.uitleg();
        if (uitleg != null) {
            content.add(absence(uitleg, found));
        }
        if (!found.rondes().isEmpty()) {
            content.add(together(found), rounds(found));
        }
        if (found.canWrite()) {
            content.add(acts(found));
        }
    }

    private Component nothing(Beginspraak found) {
        EmptyState empty = new EmptyState(
                getTranslation(found.isAsked() ? "beginspraak.asked.title" : "beginspraak.none.title"),
                getTranslation(found.isAsked() ? "beginspraak.asked.text" : "beginspraak.none.text"));
        if (found.canWrite()) {
            empty.add(acts(found));
        }
        return empty;
    }

    private Component absence(Beginspraak.Uitleg uitleg, Beginspraak found) {
        boolean later = !found.rondes().isEmpty();
        Div absence = new Div(
                new StatusBadge(
                        later ? Tone.NEUTRAL : Tone.WARN,
                        later ? "–" : "!",
                        getTranslation(later ? "beginspraak.absent.earlier" : "beginspraak.absent")),
                new Prose(uitleg.reden()),
                soft(getTranslation(
                        "beginspraak.by",
                        uitleg.wie(),
                        uitleg.organisatie(),
                        Dates.date(Dates.dayOf(uitleg.op()), getLocale()))));
        absence.addClassName("beginspraak-absent");
        return absence;
    }

    private Paragraph together(Beginspraak found) {
        return new Paragraph(
                getTranslation("beginspraak.together", found.rondes().size(), found.mensen()));
    }

    private OrderedList rounds(Beginspraak found) {
        OrderedList rounds = new OrderedList();
        rounds.addClassName("beginspraak-rondes");
        rounds.getElement().setAttribute("role", "list");
        found.rondes().forEach(each -> rounds.add(new RondeRow(found, each, actions)));
        return rounds;
    }

    private Component acts(Beginspraak found) {
        Div acts =
                new Div(new Button(getTranslation("beginspraak.action.log"), click -> actions.askLog(found.dossier())));
        if (found.isAsked()) {
            Button explain =
                    new Button(getTranslation("beginspraak.action.explain"), click -> actions.askExplain(found));
            explain.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(explain);
        }
        acts.addClassNames("eo-actions", "beginspraak-acts");
        return acts;
    }

    static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("eo-soft");
        return soft;
    }
}
