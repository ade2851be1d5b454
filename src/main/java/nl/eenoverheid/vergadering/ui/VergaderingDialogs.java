package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.vergadering.VergaderingAct;
import nl.eenoverheid.vergadering.VergaderingDetail;
import nl.eenoverheid.vergadering.VergaderingId;
import nl.eenoverheid.vergadering.VergaderingService;
import org.jspecify.annotations.Nullable;

/** Asks for what is needed to plan a meeting and to bring it further, and does it. */
@org.springframework.stereotype.Component
class VergaderingDialogs {
    private final VergaderingService vergaderingen;

    VergaderingDialogs(VergaderingService vergaderingen) {
        this.vergaderingen = vergaderingen;
    }

    /** Plans a meeting about a dossier. */
    void plan(DossierId dossier, Consumer<VergaderingId> planned) {
        open(dossier, new VergaderingForm(guests(dossier)), null, planned);
    }

    /** Plans the one after a meeting, with the same people; what was put off comes back. */
    void planNext(VergaderingDetail vorige, Consumer<VergaderingId> planned) {
        DossierId dossier = new DossierId(vorige.item().dossierId());
        open(dossier, new VergaderingForm(guests(dossier)).show(vorige.data(), true), vorige.id(), planned);
    }

    void change(VergaderingDetail vergadering, Runnable changed) {
        VergaderingForm form = new VergaderingForm(
                        guests(new DossierId(vergadering.item().dossierId())))
                .show(vergadering.data(), false);
        new AskDialog(
                        VergaderingTexts.text("vergadering.change.title"),
                        VergaderingTexts.text("vergadering.change.verb"),
                        form.fields(),
                        dialog -> done(
                                () -> vergaderingen.change(vergadering.id(), vergadering.version(), form.data()),
                                changed))
                .with(form)
                .open();
    }

    /** Begins or ends it at once; adopting asks first, and cancelling asks why. */
    void step(VergaderingDetail vergadering, VergaderingAct act, Runnable changed) {
        switch (act) {
            case ADOPT ->
                Confirm.ask(
                        VergaderingTexts.text("vergadering.act.ADOPT"),
                        VergaderingTexts.text("vergadering.act.ADOPT.text"),
                        VergaderingTexts.text("vergadering.act.ADOPT"),
                        () -> done(() -> step(vergadering, act, ""), changed));
            case CANCEL -> askCancel(vergadering, changed);
            default -> done(() -> step(vergadering, act, ""), changed);
        }
    }

    /** Whoever is second reads what the first did; what they typed stays. */
    static boolean done(Runnable act, Runnable changed) {
        boolean done = false;
        try {
            act.run();
            done = true;
        } catch (Stale e) {
            Notices.problem(VergaderingTexts.text("vergadering.stale"));
        } catch (IllegalMove e) {
            Notices.problem(VergaderingTexts.text(e.key(), e.params()));
        }
        changed.run();
        return done;
    }

    private void askCancel(VergaderingDetail vergadering, Runnable changed) {
        TextArea reden = new TextArea(VergaderingTexts.text("vergadering.field.reden"));
        new AskDialog(
                        VergaderingTexts.text("vergadering.act.CANCEL"),
                        VergaderingTexts.text("vergadering.act.CANCEL"),
                        Map.of("reden", reden),
                        dialog -> done(() -> step(vergadering, VergaderingAct.CANCEL, reden.getValue()), changed))
                .with(new Paragraph(VergaderingTexts.text("vergadering.act.CANCEL.text")), reden)
                .open();
    }

    private void step(VergaderingDetail vergadering, VergaderingAct act, String reden) {
        vergaderingen.step(vergadering.id(), vergadering.version(), act, reden);
    }

    private void open(
            DossierId dossier, VergaderingForm form, @Nullable VergaderingId vorige, Consumer<VergaderingId> planned) {
        AskDialog.of(
                        VergaderingTexts.text(vorige == null ? "vergadering.plan.title" : "vergadering.next.title"),
                        VergaderingTexts.text("vergadering.plan.verb"),
                        form.fields(),
                        () -> planned.accept(vergaderingen.plan(dossier, form.data(), vorige)))
                .with(form)
                .open();
    }

    private List<Gast> guests(DossierId dossier) {
        return Gast.of(vergaderingen.choices(dossier));
    }
}
