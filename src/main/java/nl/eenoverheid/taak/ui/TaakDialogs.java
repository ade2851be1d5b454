package nl.eenoverheid.taak.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.taak.TaakAct;
import nl.eenoverheid.taak.TaakData;
import nl.eenoverheid.taak.TaakDetail;
import nl.eenoverheid.taak.TaakId;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.taak.TaakWorkService;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Notices;
import org.springframework.stereotype.Component;

/** Asks for what is needed to ask something, and does it. */
@Component
class TaakDialogs implements TaakVraag {
    private final TaakService taken;
    private final TaakWorkService work;
    private final TaakChoices choices;

    TaakDialogs(TaakService taken, TaakWorkService work, TaakChoices choices) {
        this.taken = taken;
        this.work = work;
        this.choices = choices;
    }

    @Override
    public void open(TaakData begin, Consumer<TaakId> asked) {
        TaakForm form = new TaakForm(choices, begin);
        dialog("ask", form, dialog -> {
                    TaakId id = taken.ask(form.data());
                    Notices.saved(TaakTexts.text("taak.done.asked"));
                    asked.accept(id);
                    return true;
                })
                .open();
    }

    /** Asks again what was refused, also of another. */
    void askAgain(TaakDetail taak, Runnable changed) {
        TaakForm form = new TaakForm(choices, later(taak.data())).keep(false);
        dialog("again", form, dialog -> done(() -> work.askAgain(taak.id(), taak.version(), form.data()), changed))
                .open();
    }

    /** Changes the words or the day. */
    void change(TaakDetail taak, Runnable changed) {
        TaakForm form = new TaakForm(choices, taak.data()).keep(true);
        dialog("change", form, dialog -> done(() -> work.change(taak.id(), taak.version(), form.data()), changed))
                .open();
    }

    /** Does one step, with the words that it needs. */
    void step(TaakDetail taak, TaakAct act, Runnable changed) {
        if (act == TaakAct.ACCEPT || act == TaakAct.TAKE || act == TaakAct.CONFIRM) {
            done(() -> work.step(taak.id(), taak.version(), act, ""), changed);
            return;
        }
        TextArea gezegd = new TextArea(TaakTexts.text("taak.field.gezegd." + act.name()));
        gezegd.setHelperText(TaakTexts.text("taak.field.gezegd." + act.name() + ".example"));
        gezegd.setMinRows(3);
        new AskDialog(
                        TaakTexts.text("taak.act." + act.name() + ".title"),
                        TaakTexts.text("taak.act." + act.name()),
                        Map.of("gezegd", gezegd),
                        dialog -> done(() -> work.step(taak.id(), taak.version(), act, gezegd.getValue()), changed))
                .with(new Paragraph(TaakTexts.text("taak.act." + act.name() + ".text")), gezegd)
                .keeping("taak-" + taak.item().id() + "-" + act.name(), gezegd)
                .open();
    }

    private static AskDialog dialog(String what, TaakForm form, Predicate<AskDialog> act) {
        AskDialog dialog = new AskDialog(
                TaakTexts.text("taak." + what + ".title"),
                TaakTexts.text("taak." + what + ".verb"),
                form.fields(),
                act);
        dialog.addClassName("taak-dialog");
        return dialog.with(form).keeping("taak-" + what, form.typed());
    }

    /** Whoever is second reads what the first did; what they typed stays. */
    private static boolean done(Runnable act, Runnable changed) {
        try {
            act.run();
            Notices.saved(TaakTexts.text("taak.done"));
        } catch (Stale e) {
            Notices.problem(TaakTexts.text("taak.stale"));
            changed.run();
            return false;
        } catch (IllegalMove e) {
            Notices.problem(TaakTexts.text(e.key(), e.params()));
            changed.run();
            return false;
        }
        changed.run();
        return true;
    }

    /** A day that has passed is no day to ask by. */
    private TaakData later(TaakData data) {
        boolean past = data.uiterlijk() != null && data.uiterlijk().isBefore(choices.today());
        return new TaakData(
                data.werkruimte(),
                data.dossier(),
                data.vraag(),
                data.toelichting(),
                data.naar(),
                data.persoon(),
                past ? null : data.uiterlijk());
    }
}
