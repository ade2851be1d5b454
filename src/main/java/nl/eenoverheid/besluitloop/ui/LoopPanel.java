package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.besluitloop.BesluitloopDetail;
import nl.eenoverheid.besluitloop.BesluitloopDetail.Stap;
import nl.eenoverheid.besluitloop.Stadium;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Tone;

/** How far a besluit is: its stages, its days, and whether it may be used inside and read outside. */
@StyleSheet("styles/besluitloop.css")
final class LoopPanel extends Composite<Panel> {
    private final transient BesluitloopDetail loop;
    private final transient LoopActions actions;

    LoopPanel(BesluitloopDetail loop, LoopActions actions) {
        this.loop = loop;
        this.actions = actions;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(getTranslation("besluitloop.title"));
        loop.over(actions.today())
                .ifPresent(why ->
                        panel.add(new Prose(getTranslation("besluitloop.afloopreden." + why.name() + ".uitleg"))));
        panel.add(new Stadia(loop, actions.today()));
        if (loop.datum() != null) {
            panel.add(new LoopDays(loop, actions.today()), reach());
        }
        List<Button> buttons = buttons();
        if (!buttons.isEmpty()) {
            Div line = new Div(buttons.toArray(Component[]::new));
            line.addClassNames("eo-actions", "besluit-niet-op-papier");
            panel.add(line);
        }
        if (!loop.stappen().isEmpty()) {
            panel.add(steps());
        }
        return panel;
    }

    /** Inside is not outside: which of both holds, each with its day. What does not count any more will not come to it. */
    private Component reach() {
        LocalDate inside = loop.vrijgegevenOp();
        LocalDate outside = loop.bekendOp();
        Stap step = loop.bekendmaking();
        boolean over = loop.over(actions.today()).isPresent();
        Div lines = new Div();
        if (inside != null || !over) {
            lines.add(line(
                    inside != null,
                    "binnen",
                    inside == null
                            ? getTranslation("besluitloop.binnen.nee.uitleg")
                            : getTranslation("besluitloop.binnen.ja.uitleg", LoopTexts.date(inside, getLocale()))));
        }
        if (outside != null || !over) {
            lines.add(line(
                    outside != null,
                    "buiten",
                    outside == null
                            ? getTranslation("besluitloop.buiten.nee.uitleg")
                            : getTranslation(
                                    "besluitloop.buiten.ja.uitleg",
                                    LoopTexts.date(outside, getLocale()),
                                    step == null ? getTranslation("besluitloop.buiten.elders") : step.orgaan())));
        }
        lines.addClassName("besluitloop-bereik");
        lines.setVisible(lines.getComponentCount() > 0);
        return lines;
    }

    private Div line(boolean holds, String name, String words) {
        return new Div(
                new StatusBadge(
                        holds ? Tone.GOOD : Tone.NEUTRAL,
                        holds ? "✓" : "–",
                        getTranslation("besluitloop." + name + (holds ? ".ja" : ".nee"))),
                new Span(words));
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        if (loop.canWrite() && loop.over(actions.today()).isEmpty()) {
            for (Stadium next : loop.volgende()) {
                buttons.add(button("verder." + next.name(), () -> actions.askAdvance(loop, next)));
            }
            if (loop.kanTerug()) {
                buttons.add(quiet(button("terug", () -> actions.askBack(loop))));
            }
        }
        if (loop.canManage() && loop.stands(actions.today())) {
            if (loop.vrijgegevenOp() == null) {
                buttons.add(button("vrij", () -> actions.askRelease(loop)));
            } else {
                buttons.add(
                        button(loop.bekendOp() == null ? "bekend" : "bekend.opnieuw", () -> actions.askPublish(loop)));
            }
        }
        if (loop.canWrite() && loop.datum() != null) {
            buttons.add(quiet(button("dagen", () -> actions.askDays(loop))));
        }
        return buttons;
    }

    private Button button(String name, Runnable act) {
        return new Button(getTranslation("besluitloop.action." + name), click -> act.run());
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Component steps() {
        Timeline timeline = new Timeline();
        loop.stappen().forEach(stap -> timeline.add(Dates.date(stap.dag(), getLocale()), step(stap)));
        return new Details(getTranslation("besluitloop.stappen", loop.stappen().size()), timeline);
    }

    private Component step(Stap stap) {
        Div words = new Div(new Prose(
                stap.orgaan().isEmpty()
                        ? LoopTexts.what(this, stap)
                        : getTranslation("besluitloop.stap.door", LoopTexts.what(this, stap), stap.orgaan())));
        if (!stap.toelichting().isEmpty()) {
            words.add(new Prose(stap.toelichting()));
        }
        words.add(LoopTexts.soft(getTranslation(
                "besluitloop.opgeschreven",
                stap.wie(),
                stap.organisatie(),
                Dates.day(Dates.dayOf(stap.op()), getLocale()))));
        return words;
    }
}
