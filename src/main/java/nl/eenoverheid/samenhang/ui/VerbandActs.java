package nl.eenoverheid.samenhang.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.samenhang.Samenhang;
import nl.eenoverheid.samenhang.SamenhangService;
import nl.eenoverheid.samenhang.VerbandSoort;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.ui.Notices;

/** Links one dossier with others; the page shows the result by itself. */
final class VerbandActs {
    private final SamenhangService samenhang;
    private final DossierId dossier;

    VerbandActs(SamenhangService samenhang, DossierId dossier) {
        this.samenhang = samenhang;
        this.dossier = dossier;
    }

    Samenhang read() {
        return samenhang.of(dossier);
    }

    List<DossierChoice> candidates(String typed) {
        return samenhang.candidates(dossier, typed);
    }

    void ask() {
        new VerbandDialog(this).open();
    }

    void link(VerbandSoort soort, DossierChoice ander) {
        samenhang.link(dossier, soort, new DossierId(ander.id()));
        Notices.saved(I18NProvider.translate("samenhang.linked", ander.naam()));
    }

    /** Ends it at once; it can be taken back. */
    void unlink(Samenhang.Buur buur) {
        DossierId ander = new DossierId(buur.id());
        try {
            samenhang.unlink(dossier, ander);
            Notices.done(
                    I18NProvider.translate("samenhang.unlinked", buur.naam()),
                    () -> samenhang.link(dossier, buur.soort(), ander));
        } catch (IllegalMove e) {
            Notices.problem(I18NProvider.translate(e.key(), e.params()));
        }
    }
}
