package nl.eenoverheid.gelijkenis.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.eenoverheid.gelijkenis.GelijkenisService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.ui.Notices;
import org.springframework.security.access.AccessDeniedException;

/** Puts signalen together and takes them out, and says what came of it. */
final class GelijkenisActs {
    private final GelijkenisService gelijkenissen;

    GelijkenisActs(GelijkenisService gelijkenissen) {
        this.gelijkenissen = gelijkenissen;
    }

    void link(SignaalId one, SignaalId other) {
        act(() -> gelijkenissen.link(one, other), "gelijkenis.done.linked");
    }

    void takeOut(SignaalId id) {
        act(() -> gelijkenissen.takeOut(id), "gelijkenis.done.takenOut");
    }

    private static void act(Runnable command, String done) {
        try {
            command.run();
            Notices.saved(I18NProvider.translate(done));
        } catch (Stale e) {
            Notices.problem(I18NProvider.translate("gelijkenis.problem.stale"));
        } catch (NotFound | AccessDeniedException e) {
            Notices.problem(I18NProvider.translate("gelijkenis.problem.gone"));
        }
    }
}
