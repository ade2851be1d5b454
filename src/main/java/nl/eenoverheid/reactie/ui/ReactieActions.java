package nl.eenoverheid.reactie.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import nl.eenoverheid.reactie.ReactieData;
import nl.eenoverheid.reactie.ReactieId;
import nl.eenoverheid.reactie.ReactieListItem;
import nl.eenoverheid.reactie.ReactieRoutes;
import nl.eenoverheid.reactie.ReactieService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.ui.LinkDialog;
import nl.eenoverheid.ui.Notices;

/** What can be done to get a reaction; the page shows the result by itself. */
final class ReactieActions {
    private final ReactieService reacties;
    private final Clock clock;

    ReactieActions(ReactieService reacties, Clock clock) {
        this.reacties = reacties;
        this.clock = clock;
    }

    void ask(SignaalDetail signaal) {
        new AskDialog(signaal, clock, data -> ask(new SignaalId(signaal.id()), data)).open();
    }

    void renew(ReactieListItem reactie) {
        try {
            handOver(reacties.renew(new ReactieId(reactie.id())), reactie.wie());
        } catch (IllegalMove e) {
            Notices.problem(text(e.key(), e.params()));
        }
    }

    void withdraw(ReactieListItem reactie) {
        try {
            reacties.withdraw(new ReactieId(reactie.id()));
            Notices.saved(text("reactie.done.withdraw", reactie.wie()));
        } catch (IllegalMove e) {
            Notices.problem(text(e.key(), e.params()));
        }
    }

    private void ask(SignaalId signaal, ReactieData data) {
        handOver(reacties.ask(signaal, data), data.wie().strip());
    }

    private void handOver(String token, String wie) {
        if (reacties.mail(token)) {
            Notices.saved(text("reactie.done.mailed", wie));
            return;
        }
        new LinkDialog(
                        text("reactie.link.title", wie),
                        text("reactie.link.label"),
                        ReactieRoutes.answer(token),
                        text("reactie.link.text"))
                .open();
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
