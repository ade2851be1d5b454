package nl.eenoverheid.voortgang.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.voortgang.VoortgangService;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Shows on the page of a dossier how far its besluiten are carried out. */
@SpringComponent
class VoortgangOfDossier implements DossierPart {
    private static final int AFTER_BESLUITEN = 20;

    private final VoortgangService voortgang;
    private final ScopeService scopes;
    private final Revisions revisions;

    VoortgangOfDossier(VoortgangService voortgang, ScopeService scopes, Revisions revisions) {
        this.voortgang = voortgang;
        this.scopes = scopes;
        this.revisions = revisions;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.BESLUITEN;
    }

    @Override
    public int order() {
        return AFTER_BESLUITEN;
    }

    @Override
    public Component part(DossierId id) {
        VoortgangRows rows = new VoortgangRows();
        Live.bind(
                rows,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.BESLUIT), wake),
                () -> rows.show(voortgang.ofDossier(id)));
        rows.show(voortgang.ofDossier(id));
        return new Panel(rows.getTranslation("voortgang.title"), rows);
    }
}
