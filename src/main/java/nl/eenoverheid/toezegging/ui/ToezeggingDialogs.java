package nl.eenoverheid.toezegging.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.toezegging.ToezeggingAct;
import nl.eenoverheid.toezegging.ToezeggingData;
import nl.eenoverheid.toezegging.ToezeggingDetail;
import nl.eenoverheid.toezegging.ToezeggingId;
import nl.eenoverheid.toezegging.ToezeggingService;
import nl.eenoverheid.toezegging.ToezeggingWorkService;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Notices;
import org.springframework.stereotype.Component;

/** Asks for what is needed to write one down or to do something with it, and does it. */
@Component
class ToezeggingDialogs {
    private final ToezeggingWorkService work;
    private final ToezeggingChoices choices;

    ToezeggingDialogs(ToezeggingWorkService work, ToezeggingChoices choices) {
        this.work = work;
        this.choices = choices;
    }

    /** Writes a new one down. */
    void record(ToezeggingData begin, Consumer<ToezeggingId> made) {
        record(new ToezeggingForm(choices, begin), made);
    }

    /** Writes one down that was made in a besluit. */
    void record(ToezeggingService.Begin begin, Consumer<ToezeggingId> made) {
        ToezeggingForm form = new ToezeggingForm(choices, begin.data());
        record(begin.vast() ? form.fixed() : form, made);
    }

    /** Puts the words right. */
    void change(ToezeggingDetail toezegging, Runnable changed) {
        ToezeggingForm form = new ToezeggingForm(choices, toezegging.data()).changing();
        if (toezegging.uitBesluit()) {
            form.fixed();
        }
        dialog(
                        "change",
                        form,
                        dialog -> done(() -> work.change(toezegging.id(), toezegging.version(), form.data()), changed))
                .open();
    }

    /** Does one step. */
    void step(ToezeggingDetail toezegging, ToezeggingAct act, Runnable changed) {
        List<ToezeggingService.Bewijs> proof =
                act.takesProof() ? choices.proof(toezegging.item().dossier()) : List.of();
        StapForm form = new StapForm(toezegging, act, proof);
        new AskDialog(
                        ToezeggingTexts.text("toezegging.act." + act.name() + ".title"),
                        ToezeggingTexts.text("toezegging.act." + act.name()),
                        form.fields(),
                        dialog ->
                                done(() -> work.step(toezegging.id(), toezegging.version(), act, form.data()), changed))
                .with(form)
                .keeping("toezegging-" + toezegging.item().id() + "-" + act.name(), form.typed())
                .open();
    }

    private void record(ToezeggingForm form, Consumer<ToezeggingId> made) {
        dialog("record", form, dialog -> {
                    ToezeggingId id = work.record(form.data());
                    Notices.saved(ToezeggingTexts.text("toezegging.done.recorded"));
                    made.accept(id);
                    return true;
                })
                .open();
    }

    private static AskDialog dialog(String what, ToezeggingForm form, Predicate<AskDialog> act) {
        AskDialog dialog = new AskDialog(
                ToezeggingTexts.text("toezegging." + what + ".title"),
                ToezeggingTexts.text("toezegging." + what + ".verb"),
                form.fields(),
                act);
        return dialog.with(form).keeping("toezegging-" + what, form.typed());
    }

    /** Whoever is second reads what the first did; what they typed stays. */
    private static boolean done(Runnable act, Runnable changed) {
        try {
            act.run();
            Notices.saved(ToezeggingTexts.text("toezegging.done"));
        } catch (Stale e) {
            Notices.problem(ToezeggingTexts.text("toezegging.stale"));
            changed.run();
            return false;
        } catch (IllegalMove e) {
            Notices.problem(ToezeggingTexts.text(e.key(), e.params()));
            changed.run();
            return false;
        }
        changed.run();
        return true;
    }
}
