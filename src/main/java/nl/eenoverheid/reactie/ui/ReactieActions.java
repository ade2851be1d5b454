package nl.eenoverheid.reactie.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import nl.eenoverheid.duiding.AlineaDetail;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.reactie.LezingReactieService;
import nl.eenoverheid.reactie.ReactieId;
import nl.eenoverheid.reactie.ReactieListItem;
import nl.eenoverheid.reactie.ReactieRoutes;
import nl.eenoverheid.reactie.ReactieService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.ui.LinkDialog;
import nl.eenoverheid.ui.Notices;

/** What can be done to get a reaction; the page shows the result by itself. */
@SpringComponent
class ReactieActions {
    private final ReactieService reacties;
    private final LezingReactieService lezingen;
    private final Clock clock;

    ReactieActions(ReactieService reacties, LezingReactieService lezingen, Clock clock) {
        this.reacties = reacties;
        this.lezingen = lezingen;
        this.clock = clock;
    }

    void ask(SignaalDetail signaal) {
        new SignaalVraag(signaal, clock, data -> handOver(reacties.ask(new SignaalId(signaal.id()), data), data.wie()))
                .open();
    }

    /** About the reading as it is now; when somebody wrote in it meanwhile, one looks at it first. */
    void ask(DuidingDetail duiding, List<AlineaDetail> alineas) {
        new LezingVraag(alineas, duiding.lezingNummer(), clock, data -> {
                    try {
                        handOver(lezingen.ask(new DuidingId(duiding.id()), data), data.wie());
                    } catch (Stale e) {
                        throw new InvalidInput("tekst", "reactie.input.stale");
                    }
                })
                .open();
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

    private void handOver(String token, String who) {
        String wie = who.strip();
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
