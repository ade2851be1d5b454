package nl.eenoverheid.uitnodiging.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.ui.LinkDialog;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.uitnodiging.UitnodigingData;
import nl.eenoverheid.uitnodiging.UitnodigingId;
import nl.eenoverheid.uitnodiging.UitnodigingListItem;
import nl.eenoverheid.uitnodiging.UitnodigingRoutes;
import nl.eenoverheid.uitnodiging.UitnodigingService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;

/** What an owner can do with uitnodigingen; the page shows the result by itself. */
final class UitnodigingActions {
    private final UitnodigingService uitnodigingen;

    UitnodigingActions(UitnodigingService uitnodigingen) {
        this.uitnodigingen = uitnodigingen;
    }

    void invite(WerkruimteId werkruimte) {
        new InviteDialog(data -> invite(werkruimte, data)).open();
    }

    void renew(UitnodigingListItem uitnodiging) {
        try {
            String token = uitnodigingen.renew(new UitnodigingId(uitnodiging.id()));
            handOver(token, uitnodiging.email(), uitnodiging.rol());
        } catch (IllegalMove e) {
            Notices.problem(text(e.key(), e.params()));
        }
    }

    void withdraw(UitnodigingListItem uitnodiging) {
        try {
            uitnodigingen.withdraw(new UitnodigingId(uitnodiging.id()));
            Notices.saved(text("uitnodiging.done.withdraw", uitnodiging.email()));
        } catch (IllegalMove e) {
            Notices.problem(text(e.key(), e.params()));
        }
    }

    private void invite(WerkruimteId werkruimte, UitnodigingData data) {
        String token = uitnodigingen.invite(werkruimte, data);
        handOver(token, data.email().strip(), data.rolKeuze() == null ? WerkruimteRol.GAST : data.rolKeuze());
    }

    private void handOver(String token, String email, WerkruimteRol rol) {
        if (uitnodigingen.mail(token, locale -> RolWords.name(rol, locale))) {
            Notices.saved(text("uitnodiging.done.mailed", email));
            return;
        }
        new LinkDialog(
                        text("uitnodiging.link.title", email),
                        text("uitnodiging.link.label"),
                        UitnodigingRoutes.answer(token),
                        text("uitnodiging.link.text"))
                .open();
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
