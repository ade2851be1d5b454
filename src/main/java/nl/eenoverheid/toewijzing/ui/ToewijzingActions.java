package nl.eenoverheid.toewijzing.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.toewijzing.ToewijzingDetail;
import nl.eenoverheid.toewijzing.ToewijzingKeuze;
import nl.eenoverheid.toewijzing.ToewijzingService;
import nl.eenoverheid.toewijzing.ToewijzingStatus;
import nl.eenoverheid.ui.Notices;

/** What can be done about who handles a signaal; the page shows the result by itself. */
final class ToewijzingActions {
    private final ToewijzingService toewijzingen;

    ToewijzingActions(ToewijzingService toewijzingen) {
        this.toewijzingen = toewijzingen;
    }

    void accept(ToewijzingDetail toewijzing) {
        act(() -> toewijzingen.accept(id(toewijzing), toewijzing.version()), "toewijzing.done.accept");
    }

    void refuse(ToewijzingDetail toewijzing) {
        new RefuseDialog(reden -> act(
                        () -> toewijzingen.refuse(id(toewijzing), toewijzing.version(), reden),
                        "toewijzing.done.refuse"))
                .open();
    }

    void assign(ToewijzingDetail toewijzing) {
        new AssignDialog(
                        toewijzingen.choices(id(toewijzing)),
                        toewijzing.status() != ToewijzingStatus.NIEMAND,
                        data -> act(
                                () -> toewijzingen.assign(id(toewijzing), toewijzing.version(), data),
                                "toewijzing.done.assign"))
                .open();
    }

    void direct(ToewijzingDetail toewijzing) {
        List<ToewijzingKeuze> seeing = toewijzingen.choices(id(toewijzing)).stream()
                .filter(choice -> choice.werkruimte() == null)
                .toList();
        new RegieDialog(
                        seeing,
                        toewijzing.regie(),
                        (regie, reden) -> act(
                                () -> toewijzingen.direct(id(toewijzing), toewijzing.version(), regie, reden),
                                "toewijzing.done.direct"))
                .open();
    }

    private static boolean act(Runnable command, String key) {
        try {
            command.run();
            Notices.saved(text(key));
            return true;
        } catch (Stale e) {
            Notices.problem(text("toewijzing.stale"));
        } catch (IllegalMove e) {
            Notices.problem(text(e.key(), e.params()));
        }
        return false;
    }

    private static SignaalId id(ToewijzingDetail toewijzing) {
        return new SignaalId(toewijzing.signaal());
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
