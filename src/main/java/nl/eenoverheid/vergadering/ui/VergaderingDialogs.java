package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.vergadering.VergaderingAct;
import nl.eenoverheid.vergadering.VergaderingDetail;
import nl.eenoverheid.vergadering.VergaderingService;

/** Asks for what is needed to bring a meeting further, and does it. */
@org.springframework.stereotype.Component
class VergaderingDialogs {
    private final VergaderingService vergaderingen;
    private final PlanDialogs plans;
    private final Clock clock;

    VergaderingDialogs(VergaderingService vergaderingen, PlanDialogs plans, Clock clock) {
        this.vergaderingen = vergaderingen;
        this.plans = plans;
        this.clock = clock;
    }

    /** For when, where and with whom it is. */
    PlanDialogs plans() {
        return plans;
    }

    /** Begins or ends it at once; adopting asks first, and cancelling asks why. */
    void step(VergaderingDetail vergadering, VergaderingAct act, Runnable changed) {
        switch (act) {
            case ADOPT ->
                Confirm.calmly(
                        VergaderingTexts.text("vergadering.act.ADOPT"),
                        VergaderingTexts.beforeAdopting(vergadering),
                        VergaderingTexts.text("vergadering.act.ADOPT"),
                        () -> done(() -> step(vergadering, act, ""), changed));
            case CANCEL -> askCancel(vergadering, changed);
            case START -> start(vergadering, changed);
            default -> done(() -> step(vergadering, act, ""), changed);
        }
    }

    /** Before its day it asks: the report of a meeting carries that day. */
    private void start(VergaderingDetail vergadering, Runnable changed) {
        LocalDate day = Dates.dayOf(vergadering.item().begintOp());
        Runnable begin = () -> done(() -> step(vergadering, VergaderingAct.START, ""), changed);
        if (!day.isAfter(Dates.dayOf(clock.instant()))) {
            begin.run();
            return;
        }
        String verb = VergaderingTexts.text("vergadering.act.START");
        Confirm.calmly(
                verb,
                VergaderingTexts.text(
                        "vergadering.act.START.early",
                        Dates.date(day, UI.getCurrent().getLocale())),
                verb,
                begin);
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
}
