package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import nl.eenoverheid.dossier.DossierDetail;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRolService;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.duiding.DuidingChoice;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;

/** What can be done on the page of a dossier; each opens a dialog, and tells the page when it is done. */
@SpringComponent
class DossierActions {
    private final DossierService dossiers;
    private final DossierRolService rollen;
    private final DuidingService duidingen;
    private final OverheidService overheden;
    private final OnwardReader onward;
    private final Clock clock;

    DossierActions(
            DossierService dossiers,
            DossierRolService rollen,
            DuidingService duidingen,
            OverheidService overheden,
            OnwardReader onward,
            Clock clock) {
        this.dossiers = dossiers;
        this.rollen = rollen;
        this.duidingen = duidingen;
        this.overheden = overheden;
        this.onward = onward;
        this.clock = clock;
    }

    /** To another phase. */
    void move(DossierDetail dossier, Runnable done) {
        DossierId id = new DossierId(dossier.id());
        new FaseDialog(dossier, next -> onward.to(next, id), (next, reden) -> {
                    dossiers.move(id, next, reden);
                    Notices.saved(I18NProvider.translate(
                            next == DossierFase.GESLOTEN ? "dossier.closed" : "dossier.moved",
                            I18NProvider.translate("dossier.dossierFase." + next.name())));
                    done.run();
                })
                .open();
    }

    void giveRole(DossierDetail dossier, Runnable done) {
        new RolDialog(dossier.id(), overheden.organisaties(), Dates.dayOf(clock.instant()), data -> {
                    rollen.give(new DossierId(dossier.id()), data);
                    done("dossier.saved", done);
                })
                .open();
    }

    void endRole(DossierDetail dossier, DossierDetail.Rol rol, Runnable done) {
        new RolEndDialog(rol, Dates.dayOf(clock.instant()), tot -> {
                    rollen.end(new DossierId(dossier.id()), rol.id(), tot);
                    done("dossier.saved", done);
                })
                .open();
    }

    /** A signed duiding lands. */
    void land(DossierDetail dossier, Runnable done) {
        List<DuidingChoice> signed = duidingen.choices(dossier.data().werkruimte()).stream()
                .filter(DuidingChoice::afgetekend)
                .toList();
        new LandDialog(dossier.id(), signed, (duiding, zin) -> {
                    dossiers.land(new DossierId(dossier.id()), new DuidingId(duiding.id()), zin);
                    done("dossier.landed", done);
                })
                .open();
    }

    private static void done(String key, Runnable done) {
        Notices.saved(I18NProvider.translate(key));
        done.run();
    }
}
