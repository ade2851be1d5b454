package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import nl.eenoverheid.vergadering.VergaderingAct;
import nl.eenoverheid.vergadering.VergaderingDetail;
import nl.eenoverheid.vergadering.VergaderingRoutes;
import nl.eenoverheid.vergadering.VergaderingService;
import nl.eenoverheid.vergadering.VergaderingStatus;

/** What one can do with a meeting: the next step first. */
final class VergaderingButtons extends Div {

    VergaderingButtons(
            VergaderingDetail vergadering,
            VergaderingService vergaderingen,
            VergaderingDialogs dialogs,
            Clock clock,
            Runnable changed) {
        addClassNames("eo-actions", "vergadering-niet-op-papier");
        for (VergaderingAct act : VergaderingAct.values()) {
            if (vergadering.may(act) && act.isStep() && act != VergaderingAct.CANCEL) {
                Button step = button("vergadering.act." + act.name(), () -> dialogs.step(vergadering, act, changed));
                step.addThemeVariants(ButtonVariant.PRIMARY);
                add(step);
            }
        }
        if (vergadering.item().status() == VergaderingStatus.GEPLAND) {
            add(new VergaderingCalendar(vergadering.id(), vergaderingen, clock));
        }
        if (vergadering.canPlan() && isOver(vergadering)) {
            add(button("vergadering.next", () -> dialogs.plans()
                    .planNext(vergadering, id -> UI.getCurrent().navigate(VergaderingRoutes.detail(id.value())))));
        }
        add(button("vergadering.print", () -> getElement().executeJs("window.print()")));
        if (vergadering.may(VergaderingAct.CHANGE)) {
            add(quiet("vergadering.change", () -> dialogs.plans().change(vergadering, changed)));
        }
        if (vergadering.may(VergaderingAct.INVITE)) {
            add(quiet("vergadering.invite", () -> dialogs.plans().invite(vergadering, changed)));
        }
        if (vergadering.may(VergaderingAct.CANCEL)) {
            add(quiet("vergadering.act.CANCEL", () -> dialogs.step(vergadering, VergaderingAct.CANCEL, changed)));
        }
    }

    private static boolean isOver(VergaderingDetail vergadering) {
        VergaderingStatus status = vergadering.item().status();
        return status == VergaderingStatus.GEHOUDEN || status == VergaderingStatus.VASTGESTELD;
    }

    private Button quiet(String key, Runnable act) {
        Button button = button(key, act);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button button(String key, Runnable act) {
        return new Button(getTranslation(key), click -> act.run());
    }
}
