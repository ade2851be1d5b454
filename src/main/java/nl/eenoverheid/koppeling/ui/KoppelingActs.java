package nl.eenoverheid.koppeling.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.koppeling.KoppelingListItem;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.ui.Notices;

/** Puts one signaal with dossiers and takes it away; the page shows the result by itself. */
final class KoppelingActs {
    private final KoppelingService koppelingen;
    private final SignaalId signaal;

    KoppelingActs(KoppelingService koppelingen, SignaalId signaal) {
        this.koppelingen = koppelingen;
        this.signaal = signaal;
    }

    List<DossierChoice> candidates(String typed) {
        return koppelingen.candidates(signaal, typed);
    }

    void ask() {
        new KoppelDialog(this).open();
    }

    void link(List<DossierChoice> chosen) {
        chosen.forEach(each -> koppelingen.link(signaal, new DossierId(each.id())));
        Notices.saved(
                chosen.size() == 1
                        ? text("koppeling.done.one", chosen.getFirst().naam())
                        : text("koppeling.done.many", chosen.size()));
    }

    /** Ends it at once; it can be taken back. */
    void unlink(KoppelingListItem linked) {
        DossierId dossier = new DossierId(linked.dossierId());
        try {
            koppelingen.unlink(signaal, dossier);
            Notices.done(text("koppeling.done.end", linked.naam()), () -> koppelingen.link(signaal, dossier));
        } catch (IllegalMove e) {
            Notices.problem(text(e.key(), e.params()));
        }
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
